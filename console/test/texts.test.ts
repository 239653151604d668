import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { areas } from '../src/areas';
import * as complaintKinds from '../src/areas/complaints/kinds';
import * as contractKinds from '../src/areas/contracts/kinds';
import * as customerKinds from '../src/areas/customers/kinds';
import * as noticeKinds from '../src/areas/desk/notices';
import * as expenseKinds from '../src/areas/expenses/kinds';
import * as bankKinds from '../src/areas/money/bank-kinds';
import * as debtKinds from '../src/areas/money/debt-kinds';
import * as moneyKinds from '../src/areas/money/kinds';
import * as orderKinds from '../src/areas/orders/kinds';
import * as reportKinds from '../src/areas/reports/kinds';
import * as staffKinds from '../src/areas/staff/kinds';
import complaint from '../src/generated/complaint.forms.json';
import contract from '../src/generated/contract.forms.json';
import customer from '../src/generated/customer.forms.json';
import finance from '../src/generated/finance.forms.json';
import order from '../src/generated/order.forms.json';
import performance from '../src/generated/performance.forms.json';
import type { Command } from '../src/shared/commands';
import type { FormOf, Schema } from '../src/shared/schema';
import { isReadable } from '../src/shared/timeline';
import { tables } from '../src/texts';
import { speak } from '../src/texts/language';
import { fieldName, loadWords, words, wordsOf } from '../src/texts/words';

const CHINESE = /\p{Script=Han}/u;
/** Attributes that people read. */
const READ = new Set(['title', 'placeholder', 'label', 'alt', 'aria-label', 'description', 'okText', 'cancelText']);
/** Names that are the same in both languages. */
const SAME = new Set(['QQ']);

const sources = (place: string): string[] =>
  readdirSync(place, { withFileTypes: true }).flatMap(file =>
    file.isDirectory() ? sources(join(place, file.name)) : file.name.endsWith('.tsx') ? [join(place, file.name)] : [],
  );

/** Words that stand in a source instead of in the tables of texts. */
function literals(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (text: string) => /\p{L}/u.test(text) && found.push(`${file}: ${text.trim()}`);
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) {
      note(node.text);
    } else if (
      ts.isJsxAttribute(node) &&
      READ.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      note(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no text stands in the code', () => {
  expect(sources('src').length).toBeGreaterThan(10);
  expect(sources('src').flatMap(literals)).toEqual([]);
});

test('every text is there in English and in Chinese', () => {
  for (const [area, texts] of Object.entries(tables)) {
    for (const [key, [english, chinese]] of Object.entries(texts as Record<string, readonly [string, string]>)) {
      expect(english, `${area}.${key}`).not.toBe('');
      expect(english === chinese || CHINESE.test(chinese) || key === 'language', `${area}.${key}: ${chinese}`).toBe(true);
      expect(placeholders(chinese), `${area}.${key}`).toEqual(placeholders(english));
    }
  }
});

const placeholders = (text: string) => [...text.matchAll(/\{\{\w+}}/g)].map(match => match[0]).sort();

function fieldsOf(schema: Schema): string[] {
  return Object.entries(schema.properties ?? {})
    .flatMap(([name, part]) => [name, ...fieldsOf(part)])
    .concat(schema.items ? fieldsOf(schema.items) : []);
}

function choicesOf(schema: Schema): string[] {
  return [
    ...(schema.enum ?? []),
    ...Object.values(schema.properties ?? {}).flatMap(choicesOf),
    ...(schema.items ? choicesOf(schema.items) : []),
  ];
}

const all = Object.assign({}, complaint, contract, customer, finance, order, performance) as unknown as Record<string, FormOf>;

interface Kind {
  commands?: Record<string, Command>;
  create?: Created | Created[];
  row?: Created[];
  columns?: string[];
  filters?: string[];
  top?: string[];
}
interface Created {
  action: string;
  command?: Command;
}

const kinds = [
  bankKinds,
  complaintKinds,
  contractKinds,
  customerKinds,
  debtKinds,
  expenseKinds,
  moneyKinds,
  noticeKinds,
  orderKinds,
  reportKinds,
  staffKinds,
].flatMap(kinds => Object.values(kinds)) as unknown as Kind[];
const commands = kinds.flatMap(kind => [...Object.entries(kind.commands ?? {}), ...made(kind)]);
/** The forms that people are shown. */
const forms = commands.map(([, { method, path }]) => [`${method} ${path}`, all[`${method} ${path}`] ?? {}] as const);

function made({ create, row }: Kind): [string, Command][] {
  return [create ?? [], row ?? []].flat(2).flatMap(one => (one.command ? [[one.action, one.command] as [string, Command]] : []));
}

test('every field and choice of a form has a Chinese name', async () => {
  speak('zh-CN');
  await loadWords('zh-CN');
  const nameless = forms.flatMap(([path, form]) =>
    fieldsOf(form.body ?? {})
      .filter(name => !CHINESE.test(fieldName(name)) && !SAME.has(fieldName(name)))
      .map(name => `${path}: ${name}`),
  );
  const wordless = forms.flatMap(([path, form]) =>
    choicesOf(form.body ?? {})
      .filter(code => !CHINESE.test(words(code)))
      .map(code => `${path}: ${code}`),
  );
  expect(forms.length).toBeGreaterThan(100);
  expect([...nameless, ...wordless]).toEqual([]);
});

test('every command that is offered has a Chinese word', async () => {
  speak('zh-CN');
  await loadWords('zh-CN');
  expect(commands.length).toBeGreaterThan(100);
  expect(commands.map(([action]) => action).filter(action => !CHINESE.test(words(action)))).toEqual([]);
});

test('every column, filter and field of a page has a Chinese name', async () => {
  speak('zh-CN');
  await loadWords('zh-CN');
  const shown = kinds.flatMap(kind => [...(kind.columns ?? []), ...(kind.filters ?? []), ...(kind.top ?? [])]);
  expect(shown.length).toBeGreaterThan(300);
  expect(
    [...new Set(shown)].filter(name => name !== 'q' && !CHINESE.test(fieldName(name)) && !SAME.has(fieldName(name))),
  ).toEqual([]);
});

/** What the time line of an order hears; the facts of its events are shown under their names. */
const TOLD = /^(order|production|warehouse)\.|^finance\.(Receivable|Payment|Invoice|Credit)/;

test('every fact of a time line has a Chinese name', async () => {
  speak('zh-CN');
  await loadWords('zh-CN');
  const { components } = JSON.parse(readFileSync('../docs/events/asyncapi.json', 'utf8')) as {
    components: { schemas: Record<string, Schema> };
  };
  const facts = Object.entries(components.schemas)
    .filter(([event]) => TOLD.test(event))
    .flatMap(([, { properties }]) => Object.entries(properties ?? {}))
    .filter(([name, { items }]) => !items && isReadable(name))
    .map(([name]) => name);
  expect(facts.length).toBeGreaterThan(300);
  expect([...new Set(facts)].filter(name => !CHINESE.test(fieldName(name)) && !SAME.has(fieldName(name)))).toEqual([]);
});

test('a code is told in the words of the service whose it is', async () => {
  speak('zh-CN');
  await loadWords('zh-CN');
  expect(wordsOf('contract', 'READY')).toBe('可发出');
  expect(wordsOf('order', 'READY')).toBe('已完工');
  expect(wordsOf('finance', 'APPROVED')).toBe('已批准');
  expect(wordsOf('order', 'OrderPlaced')).toBe(words('OrderPlaced'));
});

test('every policy of the services has a name', () => {
  const policies = ['..', '../platform']
    .flatMap(place => readdirSync(place).map(module => join(place, module, 'src/main/resources/policy')))
    .filter(place => existsSync(place))
    .flatMap(place => readdirSync(place))
    .map(file => `policy-${file.replace('.yaml', '')}`);
  expect(policies.length).toBeGreaterThan(20);
  expect(policies.filter(policy => !(policy in tables.admin))).toEqual([]);
});

test('every place of the menu is a page', async () => {
  for (const area of areas) {
    const { pages } = await area.load();
    expect(Object.keys(pages).sort()).toEqual([...area.paths].sort());
    expect(area.paths).toEqual(expect.arrayContaining(area.places.map(place => place.path)));
  }
});
