import { usePeople } from '../api/people';

/** Tells people by name; by their number where the directory does not know them. */
export function useNames(): (id: string) => string {
  const named = usePeople();
  return id => named(id) ?? id;
}

/** Somebody by name; by their number where the directory does not know them. */
export function Person({ id }: { id: string }) {
  const name = usePeople()(id);
  return <span title={name && id}>{name ?? id}</span>;
}
