import type { Paths } from '../generated/paths';

type Method = 'get' | 'post' | 'put' | 'delete';

/** The addresses that take a method. */
export type PathWith<M extends Method> = {
  [P in keyof Paths]: Paths[P] extends Record<M, infer O> ? (O extends undefined ? never : P) : never;
}[keyof Paths] &
  string;

type Operation<P extends keyof Paths> = Paths[P] extends { get: infer O } ? O : never;

/** What a read is answered with. */
export type Answer<P extends keyof Paths> =
  Operation<P> extends { responses: { 200: { content: { 'application/json': infer B } } } } ? B : never;

/** The lists: reads that answer with items, or with the rows or months of a report. */
export type ListPath = {
  [P in PathWith<'get'>]: Answer<P> extends { items: unknown[] } | { rows: unknown[] } | { months: unknown[] } ? P : never;
}[PathWith<'get'>];

export type Item<P extends keyof Paths> =
  Answer<P> extends { items: (infer I)[] }
    ? I
    : Answer<P> extends { rows: (infer I)[] }
      ? I
      : Answer<P> extends { months: (infer I)[] }
        ? I
        : never;

/** The rows of a list's answer, whatever they are called there; what holds nothing but one list is that list. */
export function rowsOf(answer: unknown): Record<string, unknown>[] {
  const { items, rows, months } = (answer ?? {}) as Record<string, Record<string, unknown>[] | undefined>;
  const parts = Object.values((answer ?? {}) as Record<string, unknown>);
  const only = parts.length === 1 && Array.isArray(parts[0]) ? (parts[0] as Record<string, unknown>[]) : undefined;
  return items ?? rows ?? months ?? only ?? [];
}

/** What a list can be asked for. */
export type Filter<P extends keyof Paths> =
  Operation<P> extends { parameters: { query?: infer Q } }
    ? Exclude<keyof NonNullable<Q>, 'limit' | 'after' | 'sort'> & string
    : never;

/** The fields by which the service sorts a list, over all of it. */
export type SortKey<P extends keyof Paths> =
  Operation<P> extends { parameters: { query?: infer Q } }
    ? Exclude<NonNullable<NonNullable<Q> extends { sort?: infer S } ? S : never>, `-${string}`> & string
    : never;

/** A document: what has an identity, and says what may be done with it. */
export interface Documented {
  id?: string;
  revision?: number;
  number?: string;
  actions?: ActionView[];
  warnings?: WarningView[];
  [field: string]: unknown;
}

export interface ActionView {
  name: string;
  allowed: boolean;
  rule?: string | null;
  problem?: string | null;
  reason?: string | null;
}

export interface WarningView {
  [field: string]: unknown;
}
