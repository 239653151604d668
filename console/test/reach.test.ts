import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What no page reaches, and why that is right. */
const BESIDE: Record<string, string> = {
  'post /api/customers/imports': 'the import tool takes over what another system had, docs/guides/import.md',
  'post /api/orders/imports': 'the import tool',
  'post /api/products/imports': 'the import tool',
  'post /api/opening-items/imports': 'the import tool',
  'post /api/opening-items/{}/cancellation': 'puts right what the import tool took over by mistake, docs/guides/import.md',
  'get /api/figures/all-time': 'the check of the import asks for it',
  'get /api/figures/today': 'the same as of any day, which the report asks for',
  'get /api/products/figures': 'the check of the import asks for it',
  'get /api/company-rules/{}/in-force': 'the rule itself shows all its versions and which is in force',
  'get /api/customers/hand-overs/leavers': 'the page of who leaves shows their customers with all else that stands with them',
  'get /api/statements/{}/movements': 'the statement holds them; this gives them page by page, to spreadsheets',
  'get /api/statements/{}/open-items': 'the statement holds them; this gives them page by page, to spreadsheets',
};

const SERVICES = ['customer', 'contract', 'order', 'finance', 'complaint', 'performance'];
const METHODS = ['get', 'post', 'put', 'delete'];

interface Described {
  paths: Record<string, Record<string, unknown>>;
}

/** Addresses are compared without the names in their braces. */
const plain = (path: string) => path.replace(/\{[^}]*}/g, '{}');

/** The gateway puts the service's name into what all of them have. */
const atTheGateway = (path: string) =>
  path.replace(/^\/api\/(admin\/|integration)/, (_, rest) => `/api/admin/{}/${rest === 'admin/' ? '' : rest}`);
const OF_A_SERVICE = /^\/api\/admin\/(customer|contract|order|finance|complaint|performance)\//;

/** What the services offer to people who are logged in. */
function offered(): string[] {
  return SERVICES.flatMap(service => {
    const api = JSON.parse(readFileSync(`../docs/api/${service}-service.json`, 'utf8')) as Described;
    return Object.entries(api.paths)
      .filter(([path]) => path.startsWith('/api/'))
      .flatMap(([path, item]) => METHODS.filter(method => item[method]).map(method => `${method} ${plain(atTheGateway(path))}`));
  });
}

const sources = (place: string): string[] =>
  readdirSync(place, { withFileTypes: true }).flatMap(file =>
    file.isDirectory() && file.name !== 'generated'
      ? sources(join(place, file.name))
      : /\.tsx?$/.test(file.name)
        ? [join(place, file.name)]
        : [],
  );

function addressIn(node: ts.Node | undefined): string | undefined {
  if (node && ts.isStringLiteralLike(node)) {
    return node.text.startsWith('/api/') ? plain(node.text.replace(OF_A_SERVICE, '/api/admin/{}/')) : undefined;
  }
  if (node && ts.isTemplateExpression(node)) {
    const text = node.head.text + node.templateSpans.map(span => `{}${span.literal.text}`).join('');
    return text.startsWith('/api/') ? plain(text) : undefined;
  }
  return undefined;
}

/** Functions that are called otherwise than the method which they stand for. */
const SPOKEN: Record<string, string> = { del: 'delete', upload: 'post', read: 'get', usePart: 'get' };

/** What a source calls: post('/api/…'), call('post', `/api/…`); an address that stands alone is read. */
function called(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const address = addressIn(node);
    if (address) {
      const { parent } = node;
      if (ts.isCallExpression(parent)) {
        const [first, second] = parent.arguments;
        const spoken = second === node && first && ts.isStringLiteral(first) ? first.text : parent.expression.getText();
        found.push(`${SPOKEN[spoken] ?? spoken} ${address}`);
      } else {
        found.push(`get ${address}`);
        // the shared part shows, adds and removes files at the address that it is given
        const name = ts.isPropertyAssignment(parent) ? parent.name.getText() : '';
        if (name === 'attachments') {
          found.push(`get ${address}/{}`, `post ${address}`, `delete ${address}/{}`);
        } else if (name === 'photos') {
          found.push(`get ${address}/{}`);
        } else if (address.endsWith('/comments')) {
          // the shared part says and takes back
          found.push(`post ${address}`, `post ${address}/{}/withdrawal`);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('every list, document, paper and command of the services is reached by a page, or it is said why not', () => {
  const reached = new Set(sources('src').flatMap(called));
  const all = [...new Set(offered())];
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(one => !reached.has(one) && !(one in BESIDE))).toEqual([]);
  // what a page has come to reach, or what is offered no more, leaves the list
  expect(Object.keys(BESIDE).filter(one => reached.has(one) || !all.includes(one))).toEqual([]);
});
