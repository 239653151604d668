import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { call } from './client';
import { useMay } from './me';

type People = ReadonlyMap<string, string>;

interface Page {
  items: { id: string; name: string }[];
  next?: string;
}

const NOBODY: People = new Map();
const PEOPLE = createContext<People>(NOBODY);
const A_WHILE = 10 * 60_000;
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

/** Reads the directory once, so that people are shown by name; documents know them by their number (ADR 0034). */
export function PeopleProvider({ children }: { children: ReactNode }) {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['people'],
    enabled: may('performance/Staff/read-staff'),
    staleTime: A_WHILE,
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
