import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { language } from '../texts/language';
import { spoken } from '../texts/words';
import { isMoney } from './format';

type Row = Record<string, unknown>;

/** By which column a list is sorted, and which way; it stands in the address like the filters. */
export interface Order {
  name: string;
  down: boolean;
}

const SORTED = 'sorted';

/** What can be compared: texts, days and moments, figures, money of one currency after the other. */
const isComparable = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value) || isMoney(value);

export const canBeSorted = (rows: Row[], name: string): boolean => {
  const value = rows.find(row => row[name] !== undefined && row[name] !== null)?.[name];
  return value !== undefined && isComparable(value);
};

const CODE = /^[A-Z][A-Z_]+$/;

/** A text as people read it: states and kinds by the words that are shown. */
const read = (value: unknown) => (typeof value === 'string' && CODE.test(value) ? spoken(value) : String(value));

/** Rows in an order; what has no such value comes last, whichever way. */
export function inOrder(rows: Row[], order: Order | undefined): Row[] {
  if (!order) {
    return rows;
  }
  const texts = new Intl.Collator(language(), { numeric: true });
  const compare = (one: unknown, other: unknown): number => {
    if (isMoney(one) && isMoney(other)) {
      return texts.compare(one.currency, other.currency) || Number(one.amount) - Number(other.amount);
    }
    return typeof one === 'number' && typeof other === 'number' ? one - other : texts.compare(read(one), read(other));
  };
  const { name, down } = order;
  const isKnown = (row: Row) => row[name] !== undefined && row[name] !== null;
  const known = rows.filter(isKnown);
  const unknown = rows.filter(row => !isKnown(row));
  known.sort((one, other) => (down ? -1 : 1) * compare(one[name], other[name]));
  return [...known, ...unknown];
}

/** The order of the list, and what changes it: up, down, and as it came. */
export function useOrder() {
  const [address, setAddress] = useSearchParams();
  const text = address.get(SORTED);
  const order: Order | undefined = useMemo(
    () => (text ? { name: text.replace(/^-/, ''), down: text.startsWith('-') } : undefined),
    [text],
  );
  const next = (name: string) => (order?.name !== name ? name : order.down ? undefined : `-${name}`);
  return {
    order,
    turn: (name: string) =>
      setAddress(
        before => {
          const after = new URLSearchParams(before);
          const wanted = next(name);
          if (wanted) {
            after.set(SORTED, wanted);
          } else {
            after.delete(SORTED);
          }
          return after;
        },
        { replace: true },
      ),
  };
}
