import { personOf } from '../../api/people';
import type { Item } from '../../api/types';
import type { Service } from '../../shared/schema';
import type { TextKey } from '../../texts';
import { words } from '../../texts/words';

/** Something that waits for somebody, as every service tells it, and which one did. */
export type Work = Item<'/api/work/order'> & { service?: Service | undefined };

/** Who is asked for work, side by side. */
export const SERVICES = [
  { service: 'order', path: '/api/work/order', title: 'orders.area' },
  { service: 'contract', path: '/api/work/contract', title: 'contracts.area' },
  { service: 'finance', path: '/api/work/finance', title: 'money.area' },
  { service: 'complaint', path: '/api/work/complaint', title: 'complaints.area' },
  { service: 'customer', path: '/api/work/customer', title: 'customers.area' },
  { service: 'performance', path: '/api/work/performance', title: 'staff.area' },
] as const satisfies { service: Service; path: string; title: TextKey }[];

/** What can be asked for: what waits for me, what I asked others, what my team is late with. */
export const VIEWS = ['mine', 'asked', 'late'] as const;
export type View = (typeof VIEWS)[number];

interface Kind {
  title: TextKey;
  /** Where its list, and below it each of its documents, stands in the console. */
  place: string;
}

const KINDS: Record<string, Kind> = {
  order: { title: 'orders.title', place: '/orders' },
  'order-question': { title: 'shared.questions', place: '/orders' },
  'quote-question': { title: 'shared.questions', place: '/quotes' },
  'contract-question': { title: 'shared.questions', place: '/contracts' },
  'receivable-question': { title: 'shared.questions', place: '/receivables' },
  'invoice-question': { title: 'shared.questions', place: '/invoices' },
  'expense-question': { title: 'shared.questions', place: '/expenses' },
  return: { title: 'orders.returns', place: '/returns' },
  'missed-order': { title: 'orders.missed', place: '/missed-orders' },
  quote: { title: 'contracts.quotes', place: '/quotes' },
  contract: { title: 'contracts.contracts', place: '/contracts' },
  'paper-request': { title: 'contracts.requests', place: '/paper-requests' },
  'company-rule': { title: 'contracts.rules', place: '/company-rules' },
  'archive-entry': { title: 'contracts.archive', place: '/archive' },
  expense: { title: 'expenses.expenses', place: '/expenses' },
  budget: { title: 'expenses.budgets', place: '/budgets' },
  'bank-transfer': { title: 'money.unmatched', place: '/bank-transfers' },
  dunning: { title: 'money.dunningTasks', place: '/dunning' },
  'credit-note': { title: 'money.credits', place: '/credit-notes' },
  refund: { title: 'money.refunds', place: '/refunds' },
  complaint: { title: 'complaints.complaints', place: '/complaints' },
  'service-case': { title: 'complaints.cases', place: '/service-cases' },
  'staff-complaint': { title: 'complaints.staff', place: '/staff-complaints' },
  customer: { title: 'customers.area', place: '/customers' },
  'customer-question': { title: 'shared.questions', place: '/customers' },
  leaver: { title: 'staff.leavers', place: '/staff' },
  finding: { title: 'customers.findings', place: '/audit-findings' },
};

/** What a kind of work is called; one that a service has learned since has its own name. */
export const titleOf = (kind: string): TextKey | undefined => KINDS[kind]?.title;

export const placeOf = ({ kind }: Pick<Work, 'kind'>): string => KINDS[kind]?.place ?? '/desk';

export const identityOf = ({ kind, id }: Work) => `${kind} ${id}`;

/** What is due first comes first; what has no limit comes last, the oldest first. */
export function byUrgency(one: Work, other: Work): number {
  if (one.due && other.due) {
    return one.due.localeCompare(other.due);
  }
  return one.due || other.due ? (one.due ? -1 : 1) : one.since.localeCompare(other.since);
}

const HOUR = 60;
const DAY = 8 * HOUR;

/** Working time in words: a working day has eight hours. */
export function workingTime(minutes: number, language: string): string {
  const size = Math.abs(minutes);
  const [count, unit] = size >= DAY ? [size / DAY, 'day'] : size >= HOUR ? [size / HOUR, 'hour'] : [size, 'minute'];
  return new Intl.NumberFormat(language, { style: 'unit', unit: unit as string, unitDisplay: 'long' }).format(
    Math.floor(count as number),
  );
}

/** Whose it is, in words: roles, and people by name. */
export const whoseOf = ({ waitingFor }: Work, named: (value: string) => string | undefined) =>
  waitingFor.map(one => personOf(one, named) ?? words(one)).join(', ');
