import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { areas } from '../src/areas';
import complaint from '../src/generated/complaint.forms.json';
import contract from '../src/generated/contract.forms.json';
import customer from '../src/generated/customer.forms.json';
import finance from '../src/generated/finance.forms.json';
import order from '../src/generated/order.forms.json';
import type { FormOf, Schema } from '../src/shared/schema';
import { tables } from '../src/texts';
import { speak } from '../src/texts/language';
import { fieldName, loadWords, words } from '../src/texts/words';

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

const SERVICES = Object.entries({ complaint, contract, customer, finance, order }) as unknown as [
  string,
  Record<string, FormOf>,
][];
const forms = SERVICES.flatMap(([, forms]) => Object.entries(forms)).filter(
  ([path]) => !/\/(admin|integration|imports)\b/.test(path),
);

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
  const modules = await Promise.all(
    ['orders', 'customers', 'contracts', 'money', 'expenses', 'complaints'].map(area => import(`../src/areas/${area}/kinds.ts`)),
  );
  const kinds = modules.flatMap(module => Object.values(module)) as { commands?: object; create?: { action: string } }[];
  const actions = kinds.flatMap(kind => [...Object.keys(kind.commands ?? {}), ...(kind.create ? [kind.create.action] : [])]);

  expect(actions.length).toBeGreaterThan(100);
  expect(actions.filter(action => !CHINESE.test(words(action)))).toEqual([]);
});

test('every place of the menu is a page', async () => {
  for (const area of areas) {
    const { pages } = await area.load();
    expect(Object.keys(pages).sort()).toEqual([...area.paths].sort());
    expect(area.paths).toEqual(expect.arrayContaining(area.places.map(place => place.path)));
  }
});
