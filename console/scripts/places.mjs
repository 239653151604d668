// Where things lie, seen from the console.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CONSOLE = fileURLToPath(new URL('..', import.meta.url));
export const ROOT = join(CONSOLE, '..');
export const GENERATED = join(CONSOLE, 'src/generated');
export const DIST = join(CONSOLE, 'target/classes/META-INF/resources/app');
export const INDEX = join(CONSOLE, 'target/classes/console');
export const SERVICES = ['customer', 'contract', 'order', 'finance', 'complaint', 'performance'];
