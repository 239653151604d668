/** A leaf of a document that is another one now. */
export interface Difference {
  field: string;
  was: unknown;
  now: unknown;
}

const BESIDE = new Set(['actions', 'warnings', 'revision', 'clocks']);

function leaves(value: unknown, path: string, found: Map<string, unknown>) {
  if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (path !== '' || !BESIDE.has(key)) {
        leaves(part, path === '' ? key : `${path}.${key}`, found);
      }
    }
  } else if (value !== null && value !== undefined) {
    found.set(path, value);
  }
}

/** In what two readings of a document differ. */
export function differences(was: unknown, now: unknown): Difference[] {
  const before = new Map<string, unknown>();
  const after = new Map<string, unknown>();
  leaves(was, '', before);
  leaves(now, '', after);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(field => before.get(field) !== after.get(field))
    .map(field => ({ field, was: before.get(field), now: after.get(field) }));
}
