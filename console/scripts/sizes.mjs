// The first screen stays small: what the page loads before anything is clicked, compressed, against a budget.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { DIST, INDEX } from './places.mjs';

const BUDGET_KB = 300;
const COMPRESSIBLE = /\.(js|css|svg|json|html)$/;

/** What the page names itself, and what those files import without being asked to by a person. */
function loadedAtFirst(html) {
  const named = [...html.matchAll(/(?:src|href)="\/app\/(assets\/[^"]+\.js)"/g)].map(match => match[1]);
  return [...new Set(named.flatMap(file => reach(file)))];
}

function reach(file, seen = new Set()) {
  if (!seen.has(file)) {
    seen.add(file);
    const source = readFileSync(join(DIST, file), 'utf8');
    for (const [, next] of source.matchAll(/(?:^|[;}])\s*(?:import|export)[^;()]*?["']\.\/([^"']+\.js)["']/g)) {
      reach(`assets/${next}`, seen);
    }
  }
  return [...seen];
}

const compressed = file => gzipSync(readFileSync(join(DIST, file)), { level: constants.Z_BEST_COMPRESSION });

/** The desk and the orders are what people see first: they are loaded by their routes, and count. */
function firstPage(files) {
  const names = readdirSync(join(DIST, 'assets')).filter(file => /^(desk|orders)-.*\.js$/.test(file));
  if (names.length !== 2) {
    throw new Error('the pages that are seen first have other names now');
  }
  return [...new Set([...files, ...names.flatMap(name => reach(`assets/${name}`))])];
}

const html = readFileSync(join(DIST, 'index.html'), 'utf8');
const first = firstPage(loadedAtFirst(html));
if (first.length === 0) {
  throw new Error('the page loads no script; has its form changed?');
}
const total = first.reduce((sum, file) => sum + compressed(file).length, 0) / 1024;
for (const file of readdirSync(join(DIST, 'assets'))) {
  if (COMPRESSIBLE.test(file)) {
    writeFileSync(join(DIST, 'assets', `${file}.gz`), compressed(`assets/${file}`));
  }
}
// The gateway hands the page out itself, with a nonce of each answer.
mkdirSync(INDEX, { recursive: true });
renameSync(join(DIST, 'index.html'), join(INDEX, 'index.html'));
console.log(`first screen: ${total.toFixed(1)} kB of compressed script in ${first.length} files (budget ${BUDGET_KB} kB)`);
if (total > BUDGET_KB) {
  console.error('The first screen has become too heavy: load by route what it does not need.');
  process.exit(1);
}
if (!existsSync(join(INDEX, 'index.html'))) {
  process.exit(1);
}
