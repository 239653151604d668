import type { Answer } from '../../api/types';
import { amountOf, isAmount, least, unitsOf } from '../../shared/amounts';

export type Payment = Answer<'/api/payments/{id}'>;
export type Receivable = Answer<'/api/receivables'>['items'][number];

/** What is meant for each receivable, as it was typed. */
export type Plan = Record<string, string>;

/** What can take some of the payment, what is due longest first (FIN-09); of one day by the order's number. */
export function oldestFirst(items: Receivable[], currency: string): Receivable[] {
  const place = (one: Receivable) => `${one.dueOn ?? '9999-12-31'} ${one.orderNumber}`;
  return items
    .filter(one => one.open.currency === currency && unitsOf(one.open.amount) > 0n)
    .sort((one, other) => place(one).localeCompare(place(other)));
}

const planned = (plan: Plan, id: string) => (isAmount(plan[id] ?? '') ? unitsOf(plan[id] as string) : 0n);

/** What of the payment stays on the customer's balance; below zero when more was planned than there is. */
export function restOf(payment: Payment, plan: Plan): bigint {
  return Object.keys(plan).reduce((left, id) => left - planned(plan, id), unitsOf(payment.unallocated.amount));
}

/** Gives a receivable as much as it takes of what is left, beside what is meant for the others. */
export function given(payment: Payment, plan: Plan, to: Receivable): Plan {
  const { [to.id]: _, ...others } = plan;
  const left = restOf(payment, others);
  const share = least(left, unitsOf(to.open.amount));
  return share > 0n ? { ...others, [to.id]: amountOf(share) } : others;
}

export function taken(plan: Plan, from: Receivable): Plan {
  const { [from.id]: _, ...others } = plan;
  return others;
}

/** All of the payment, for what is due longest first. */
export const filled = (payment: Payment, items: Receivable[]): Plan =>
  items.reduce<Plan>((plan, one) => given(payment, plan, one), {});

export type Fault = 'money.noAmount' | 'money.aboveOpen' | 'money.abovePayment';

/** What is wrong with what was typed for a receivable. */
export function faultOf(plan: Plan, to: Receivable): Fault | undefined {
  const typed = plan[to.id];
  if (typed === undefined || typed.trim() === '') {
    return undefined;
  }
  if (!isAmount(typed) || unitsOf(typed) === 0n) {
    return 'money.noAmount';
  }
  return unitsOf(typed) > unitsOf(to.open.amount) ? 'money.aboveOpen' : undefined;
}

/** What is kept of a payment's allocation until it is done. */
export interface Kept {
  plan: Plan;
  /** Each share's own key: what is sent again under it counts once. */
  keys: Record<string, string>;
  /** What was sent and is not known to be refused, or done and read since. As long as there is any, the plan stays as it is. */
  sent: string[];
}

export const NOTHING: Kept = { plan: {}, keys: {}, sent: [] };

/** Without these shares. */
export function without({ plan, keys, sent }: Kept, gone: (id: string) => boolean): Kept {
  const left = <T>(of: Record<string, T>) => Object.fromEntries(Object.entries(of).filter(([id]) => !gone(id)));
  return { plan: left(plan), keys: left(keys), sent: sent.filter(id => !gone(id)) };
}

export interface Share {
  receivableId: string;
  amount: { amount: string; currency: string };
}

/** What is sent, one after the other, what is due longest first. */
export const sharesOf = (plan: Plan, items: Receivable[], currency: string): Share[] =>
  items
    .filter(one => planned(plan, one.id) > 0n)
    .map(one => ({ receivableId: one.id, amount: { amount: amountOf(planned(plan, one.id)), currency } }));
