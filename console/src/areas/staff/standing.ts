import { call } from '../../api/client';
import { rowsOf } from '../../api/types';
import { SERVICES } from '../desk/work';

const PAGE = 200;

interface Standing {
  items: Record<string, unknown>[];
}

/** All that still stands with somebody at one service. */
export async function readStanding(path: string, of: string): Promise<Standing> {
  const items: Record<string, unknown>[] = [];
  let after: string | undefined;
  do {
    const page = (await call('get', path, { query: { of, limit: PAGE, after } })).data as { next?: string };
    items.push(...rowsOf(page));
    after = page.next;
  } while (after);
  return { items };
}

/** How much still stands with somebody over all services; unknown when one of them does not answer. */
export async function countStanding(of: string): Promise<number> {
  const all = await Promise.all(SERVICES.map(({ path }) => readStanding(path, of)));
  return all.reduce((sum, one) => sum + one.items.length, 0);
}
