import { read } from '../../api/client';
import type { Answer } from '../../api/types';
import { amountOf, unitsOf } from '../../shared/amounts';
import type { Money } from '../../shared/format';

type Account = Answer<'/api/budget-accounts'>['items'][number];

/** What becomes of a budget: these make up what is planned, together with what went over it. */
export const PARTS = ['used', 'committed', 'reserved', 'available'] as const;
export const FIGURES = ['planned', ...PARTS, 'overdrawn'] as const;

/** All lines of one month and currency together. */
export type Month = { month: number; currency: string; accounts: number } & Record<(typeof FIGURES)[number], Money>;

const AT_ONCE = 200;
/** More lines than a company has; beyond them the page says that there are more. */
const MOST_PAGES = 25;

export interface Accounts {
  items: Account[];
  more: boolean;
}

/** All lines that are asked for: a sum of the first page alone would be none. */
export async function accountsOf(query: Record<string, string | undefined>): Promise<Accounts> {
  const items: Account[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await read('/api/budget-accounts', { query: { ...query, limit: AT_ONCE, after } });
    items.push(...answer.items);
    after = answer.next ?? undefined;
    if (!after) {
      return { items, more: false };
    }
  }
  return { items, more: true };
}

/** The sums of each month, each currency for itself, January first. */
export function monthsOf(accounts: Account[]): Month[] {
  const months = new Map<string, Month>();
  for (const one of accounts) {
    const { currency } = one.planned;
    const key = `${String(one.month).padStart(2, '0')} ${currency}`;
    const before = months.get(key);
    const figures = Object.fromEntries(
      FIGURES.map(name => {
        const sum = unitsOf(before?.[name].amount ?? '0') + unitsOf(one[name].amount);
        return [name, { amount: amountOf(sum), currency }];
      }),
    );
    months.set(key, { month: one.month, currency, accounts: (before?.accounts ?? 0) + 1, ...figures } as Month);
  }
  return [...months.entries()].sort(([one], [other]) => one.localeCompare(other)).map(([, month]) => month);
}
