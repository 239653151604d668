import { Problem } from '../api/problem';
import { useTexts } from '../texts';

/** What came of one of several that the same was done with. */
export interface Line {
  id: string;
  title: string;
  outcome: 'done' | 'refused' | 'unknown';
  /** Why it was not done, in the service's words. */
  why?: string;
}

/**
 * Does the same with each, one after the other, and tells what came of it line by line: what is refused of one holds none of the
 * others up.
 */
export async function eachOf<T>(all: T[], named: (one: T) => Omit<Line, 'outcome' | 'why'>, give: (one: T) => Promise<unknown>) {
  const lines: Line[] = [];
  for (const one of all) {
    try {
      await give(one);
      lines.push({ ...named(one), outcome: 'done' });
    } catch (problem) {
      const { message, detail } = problem as Partial<Problem>;
      const unknown = problem instanceof Problem && problem.outcomeUnknown;
      const fields = problem instanceof Problem ? problem.errors.map(error => error.message) : [];
      const why = [message, detail, ...fields].filter(Boolean).join(' – ');
      lines.push({ ...named(one), outcome: unknown ? 'unknown' : 'refused', why });
    }
  }
  return lines;
}

/** Line by line what was done and what was not. */
export function Report({ lines }: { lines: Line[] }) {
  const t = useTexts();
  const failed = lines.filter(line => line.outcome !== 'done').length;
  return (
    <section aria-label={t('shared.report')}>
      <p role="status">{t('shared.reportSum', { done: lines.length - failed, count: lines.length })}</p>
      <ul className="report-lines">
        {lines.map(({ id, title, outcome, why }) => (
          <li key={id} className={outcome}>
            <strong>{title}</strong> {outcome === 'done' ? t('shared.done') : why}
          </li>
        ))}
      </ul>
    </section>
  );
}
