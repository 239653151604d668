import type { Money } from './format';

/** Places behind the point that the wire knows. */
const PLACES = 4;

/** An amount of the wire as a whole number of its smallest part: figures of this kind lose nothing when they are added up. */
export function unitsOf(amount: string): bigint {
  const [, sign, whole, behind = ''] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(amount.trim()) ?? [];
  if (whole === undefined) {
    throw new RangeError(`no amount: ${amount}`);
  }
  const units = BigInt(whole + behind.padEnd(PLACES, '0'));
  return sign ? -units : units;
}

/** The same as the wire writes it, with at least two places behind the point. */
export function amountOf(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(PLACES + 1, '0');
  const behind = digits.slice(-PLACES).replace(/0{1,2}$/, '');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -PLACES)}.${behind}`;
}

export const isAmount = (text: string) => /^\d{1,15}(\.\d{1,4})?$/.test(text.trim());

export const least = (one: bigint, other: bigint) => (one < other ? one : other);

/** What amounts come to, each currency for itself. */
export function sums(amounts: Money[]): Money[] {
  const by = new Map<string, bigint>();
  for (const { amount, currency } of amounts) {
    by.set(currency, (by.get(currency) ?? 0n) + unitsOf(amount));
  }
  return [...by].map(([currency, units]) => ({ amount: amountOf(units), currency }));
}
