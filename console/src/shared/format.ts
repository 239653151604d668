import { language } from '../texts/language';

export interface Money {
  amount: string;
  currency: string;
}

export const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value && Object.keys(value).length === 2;

const AMOUNT = /^-?\d+(\.\d+)?$/;
const NOTHING = '–';

/** Money of the wire. The amount stays a text, so nothing is rounded on the way. */
export function money(value: Money | null | undefined): string {
  if (!value || !AMOUNT.test(value.amount)) {
    return NOTHING;
  }
  try {
    const format = new Intl.NumberFormat(language(), { style: 'currency', currency: value.currency });
    return format.format(value.amount as unknown as number);
  } catch {
    return `${value.amount} ${value.currency}`;
  }
}

/** A business date such as 2026-11-22; it is no moment, so no time zone moves it. */
export function day(value: string | null | undefined): string {
  const at = new Date(value ? `${value}T00:00:00Z` : Number.NaN);
  return Number.isNaN(at.getTime())
    ? NOTHING
    : new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/** A moment, in the reader's own zone. */
export function moment(value: string | null | undefined): string {
  const at = new Date(value ?? Number.NaN);
  return Number.isNaN(at.getTime())
    ? NOTHING
    : new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

export const number = (value: number): string => new Intl.NumberFormat(language(), { maximumFractionDigits: 6 }).format(value);

/** Today as the company writes it: its days are those of Shanghai. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** A moment as a field for one takes it, in the reader's own zone. */
export const minuteOf = (value: string | Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(value)).replace(' ', 'T');

export const now = (): string => minuteOf(new Date());

/** The first and the last day of this month. */
export function thisMonth(): { from: string; to: string } {
  const to = today();
  return { from: `${to.slice(0, 8)}01`, to };
}

/** The day that lies so many days before another one. */
export function daysBefore(value: string, days: number): string {
  const at = new Date(`${value}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

export const thisYear = (): string => today().slice(0, 4);
