import { newKey } from '../api/client';
import { Problem } from '../api/problem';
import { useTexts } from '../texts';
import { reasonOf } from './said';

/** What came of one of several that the same was done with. */
export interface Line {
  id: string;
  title: string;
  outcome: 'done' | 'refused' | 'unknown';
  /** Why it was not done, in the service's words. */
  why?: string;
}

const isUnknown = (problem: unknown) => !(problem instanceof Problem) || problem.outcomeUnknown;

/** A request that nobody has answered yet: its key, and the revision that it names. */
interface Asked {
  key: string;
  seen: unknown;
}

const unanswered = new Map<string, Asked>();

/**
 * Gives a command under a key that stays until its outcome is known, also when whoever gave it closes the form and begins anew:
 * what was done and not answered is then not done twice. A repeat is the same request altogether.
 *
 * @param name tells apart who does what with which body
 */
export async function once(name: string, seenNow: () => unknown, give: (asked: Asked) => Promise<unknown>) {
  const asked = unanswered.get(name) ?? { key: newKey(), seen: await seenNow() };
  unanswered.set(name, asked);
  try {
    await give(asked);
    unanswered.delete(name);
  } catch (problem) {
    if (!isUnknown(problem)) {
      unanswered.delete(name);
    }
    throw problem;
  }
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
      lines.push({ ...named(one), outcome: isUnknown(problem) ? 'unknown' : 'refused', why: reasonOf(problem) });
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
