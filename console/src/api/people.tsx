import { type QueryClient, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { call } from './client';
import { isRole, useMay } from './me';

type People = ReadonlyMap<string, string>;

interface Page {
  items: { id: string; name: string }[];
  next?: string;
}

const NOBODY: People = new Map();
const PEOPLE = createContext<People>(NOBODY);
const PAGE = 200;
/** More than a sales department has; who is not among them is shown by their number. */
const PAGES = 20;

async function everybody(): Promise<People> {
  const people = new Map<string, string>();
  let after: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const query = { limit: PAGE, ...(after ? { after } : {}) };
    const { items, next } = (await call('get', '/api/staff', { query })).data as Page;
    for (const { id, name } of items) {
      people.set(id, name);
    }
    if (!next) {
      break;
    }
    after = next;
  }
  return people;
}

const DIRECTORY = ['people'];

/** Reads the directory again, where it was read, after a command that changes who is in it; others leave it as it was read. */
export async function rereadPeople(client: QueryClient, command: string): Promise<void> {
  if (command.startsWith('/api/staff') && client.getQueryData(DIRECTORY)) {
    await client.fetchQuery({ queryKey: DIRECTORY, queryFn: everybody, staleTime: 0 }).catch(() => undefined);
  }
}

/** Reads the directory once, so that people are shown by name; documents know them by their number (ADR 0034). */
export function PeopleProvider({ children }: { children: ReactNode }) {
  const may = useMay();
  const { data } = useQuery({
    queryKey: DIRECTORY,
    enabled: may('performance/Staff/read-staff'),
    // each of its pages is noted as access to people's data: what others do does not make it read again
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: everybody,
  });
  return <PEOPLE.Provider value={data ?? NOBODY}>{children}</PEOPLE.Provider>;
}

const STAFF = 'staff:';

/** The name of whoever has this number; undefined for anything else. */
export function usePeople(): (value: string) => string | undefined {
  const people = useContext(PEOPLE);
  return value => people.get(value.startsWith(STAFF) ? value.slice(STAFF.length) : value);
}

/** Everybody in the directory, as far as one may read it: numbers and names. */
export const useEverybody = (): People => useContext(PEOPLE);

/** The name of the person that something waits for; a role is never one, whoever has the same number. */
export const personOf = (turn: string, named: (value: string) => string | undefined) =>
  turn.startsWith(STAFF) || !isRole(turn) ? named(turn) : undefined;
