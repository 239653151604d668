import { Problem, placeOf } from '../api/problem';
import { tell } from '../texts';
import { fieldName } from '../texts/words';

/** The field as people call it: `lines[0].quantity` is "Lines 1 Quantity". */
export const namedField = (field: string) =>
  placeOf(field)
    .map(part => (typeof part === 'number' ? part + 1 : fieldName(part)))
    .join(' ');

/** Why something was not done, in one line: the service's words, and which fields are not valid. */
export function reasonOf(problem: unknown): string {
  if (!(problem instanceof Problem)) {
    return problem instanceof Error && problem.message ? problem.message : tell('shared.broken');
  }
  if (problem.status === 0) {
    return tell('shared.unreachable');
  }
  const fields = problem.errors.map(({ field, message }) => `${namedField(field)}: ${message}`);
  return [problem.message, problem.detail, ...fields].filter(Boolean).join(' – ');
}
