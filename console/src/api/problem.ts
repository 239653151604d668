/** One thing that is wrong with a field, such as `lines[0].quantity`. */
export interface FieldError {
  field: string;
  message: string;
}

/** An answer that is a refusal, with the words that the server gave for this reader (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly kind: string;
  readonly detail: string;
  readonly rule: string | undefined;
  readonly errors: FieldError[];
  readonly correlationId: string | undefined;

  constructor(status: number, body: Record<string, unknown>) {
    super(text(body.title) ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.kind = (text(body.type) ?? '').replace(/^.*\/problems\//, '');
    this.detail = text(body.detail) ?? '';
    this.rule = text(body.rule);
    this.errors = Array.isArray(body.errors) ? (body.errors as FieldError[]) : [];
    this.correlationId = text(body.correlationId);
  }

  /** Whether nobody knows if it was done: no answer came, or one that says so. */
  get outcomeUnknown(): boolean {
    return this.status === 0 || this.status === 503 || this.status === 504 || this.status >= 500;
  }

  /** Whether somebody else changed the document in the meantime. */
  get overtaken(): boolean {
    return this.status === 412;
  }
}

/** The server could not be reached at all. */
export const unreachable = () => new Problem(0, { type: '/problems/unreachable' });

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Where a field stands in a form. */
export type Place = (string | number)[];

/** The places of a field as forms name them: `lines[0].quantity` is lines, 0, quantity. */
export function placeOf(field: string): Place {
  return field
    .split(/[.[\]/]+/)
    .filter(part => part !== '')
    .map(part => (/^\d+$/.test(part) ? Number(part) : part));
}
