// What Maven runs: installs what the lock file says, makes the types, checks, tests and builds. Does nothing when what it made
// is younger than all that it was made of. 'check' adds what has no part in the product: style and tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { CONSOLE, INDEX, ROOT, SERVICES } from './places.mjs';

const checks = process.argv.includes('check');
const made = join(CONSOLE, `target/${checks ? 'checked' : 'built'}`);
const installed = join(CONSOLE, 'node_modules/.package-lock.json');
const lock = join(CONSOLE, 'package-lock.json');

/** The npm beside this Node.js comes first. */
const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;

const age = file => (existsSync(file) ? statSync(file).mtimeMs : 0);

function newest(place) {
  if (!existsSync(place)) {
    return 0;
  }
  const at = statSync(place);
  return at.isDirectory()
    ? Math.max(
        0,
        ...readdirSync(place)
          .filter(name => name !== 'generated')
          .map(name => newest(join(place, name))),
      )
    : at.mtimeMs;
}

function run(command, ...args) {
  console.log(`> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: CONSOLE, stdio: 'inherit', env: { ...process.env, PATH } });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

const sources = [
  ...['src', 'test', 'scripts', 'package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json', 'index.html'].map(name =>
    join(CONSOLE, name),
  ),
  // the version is read from there
  join(ROOT, 'pom.xml'),
  ...['docs/api', 'docs/steps', 'gateway/src/main/resources', 'platform/web/src/main/resources'].map(name => join(ROOT, name)),
  ...SERVICES.map(service => join(ROOT, `${service}-service/src/main/resources/messages_zh.properties`)),
];
if (existsSync(join(INDEX, 'index.html')) && age(made) > Math.max(...sources.map(newest))) {
  process.exit(0);
}
if (age(installed) < age(lock)) {
  run('npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
}
run('npm', 'run', '--silent', 'generate');
run('npm', 'run', '--silent', 'types');
if (checks) {
  run('npm', 'run', '--silent', 'lint');
  run('npm', 'run', '--silent', 'test');
}
run('npm', 'run', '--silent', 'build');
writeFileSync(made, '');
