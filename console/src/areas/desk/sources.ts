import type { Me, Right } from '../../api/me';
import type { ActionView, ListPath } from '../../api/types';
import type { TextKey } from '../../texts';

export type Row = Record<string, unknown>;

/** Something that waits for somebody. */
export interface Task {
  source: Source;
  row: Row;
  id: string;
  number: string;
  /** Whom or what it is about. */
  about: string;
  state: string;
  /** When it has to be done; what has no limit comes last. */
  due: string | undefined;
  late: boolean;
}

/** A list of a service, and what of it waits for whoever asks. */
export interface Source {
  title: TextKey;
  path: ListPath;
  /** Where the list, and below it each of its documents, stands in the console. */
  place: string;
  /** Who may have something to do there. */
  right: Right;
  mine: (me: Me) => Record<string, string>;
  /** Where the service's filters say less: whether the person may take one of these steps with it now. */
  steps?: string[];
  due?: string;
  late?: string;
}

const waiting = () => ({ waitingFor: 'me' });

export const SOURCES: Source[] = [
  {
    title: 'orders.title',
    path: '/api/orders',
    place: '/orders',
    right: 'order/Order/read',
    mine: waiting,
    due: 'requestedShipDate',
    late: 'overdue',
  },
  { title: 'contracts.quotes', path: '/api/quotes', place: '/quotes', right: 'contract/Quote/read', mine: waiting },
  { title: 'contracts.contracts', path: '/api/contracts', place: '/contracts', right: 'contract/Contract/read', mine: waiting },
  {
    title: 'expenses.expenses',
    path: '/api/expenses',
    place: '/expenses',
    right: 'finance/Expense/read',
    mine: () => ({ forMe: 'true' }),
    due: 'due',
  },
  { title: 'expenses.budgets', path: '/api/budgets', place: '/budgets', right: 'finance/Budget/read', mine: waiting },
  {
    title: 'orders.returns',
    path: '/api/returns',
    place: '/returns',
    right: 'order/Return/read-returns',
    mine: waiting,
    due: 'due',
  },
  {
    title: 'complaints.complaints',
    path: '/api/complaints',
    place: '/complaints',
    right: 'complaint/Complaint/take-case',
    mine: ({ staffId }) => ({ handler: staffId, open: 'true' }),
    due: 'solutionDue',
    late: 'overdue',
  },
  {
    title: 'complaints.cases',
    path: '/api/service-cases',
    place: '/service-cases',
    right: 'complaint/Service/triage',
    mine: ({ staffId }) => ({ handler: staffId, open: 'true' }),
    due: 'responseDue',
    late: 'overdue',
  },
  {
    title: 'desk.visits',
    path: '/api/service-cases',
    place: '/service-cases',
    right: 'complaint/Service/report-visit',
    mine: ({ staffId }) => ({ technician: staffId, open: 'true' }),
    due: 'appointment',
  },
  {
    title: 'money.unmatched',
    path: '/api/bank-transfers/waiting',
    place: '/bank-transfers',
    right: 'finance/BankTransfer/take-over-transfer',
    mine: ({ staffId }) => ({ owner: staffId }),
    due: 'due',
  },
  {
    title: 'money.dunningTasks',
    path: '/api/dunning/tasks',
    place: '/dunning',
    right: 'finance/Dunning/note-call',
    mine: () => ({}),
    due: 'dueSince',
  },
  {
    title: 'money.credits',
    path: '/api/credit-notes',
    place: '/credit-notes',
    right: 'finance/CreditNote/issue',
    mine: () => ({ state: 'REQUESTED' }),
    due: 'due',
  },
  {
    title: 'money.refunds',
    path: '/api/refunds',
    place: '/refunds',
    right: 'finance/Refund/approve',
    mine: () => ({ state: 'REQUESTED' }),
    steps: ['approve'],
  },
  {
    title: 'money.refundsToPay',
    path: '/api/refunds',
    place: '/refunds',
    right: 'finance/Refund/pay-out',
    mine: () => ({ state: 'APPROVED' }),
    steps: ['pay-out'],
  },
  {
    title: 'contracts.requests',
    path: '/api/paper-requests',
    place: '/paper-requests',
    right: 'contract/Paper/hand-in',
    mine: () => ({ state: 'MISSING' }),
    steps: ['hand-in'],
    due: 'dueOn',
    late: 'late',
  },
  {
    title: 'contracts.rules',
    path: '/api/company-rules',
    place: '/company-rules',
    right: 'contract/Rule/confirm-reading',
    mine: () => ({ unread: 'true' }),
    due: 'effectiveFrom',
  },
  {
    title: 'contracts.archive',
    path: '/api/archive-entries',
    place: '/archive',
    right: 'contract/Entry/confirm-reading',
    mine: () => ({ unread: 'true' }),
  },
  {
    title: 'orders.missed',
    path: '/api/missed-orders',
    place: '/missed-orders',
    right: 'order/MissedOrder/settle',
    mine: () => ({ state: 'REPORTED' }),
    steps: ['settle'],
  },
  {
    title: 'complaints.staff',
    path: '/api/staff-complaints',
    place: '/staff-complaints',
    right: 'complaint/StaffComplaint/confirm-staff',
    mine: () => ({ state: 'REPORTED' }),
    steps: ['confirm-staff'],
  },
  {
    title: 'customers.findings',
    path: '/api/audit-findings',
    place: '/audit-findings',
    right: 'customer/Finding/read',
    mine: ({ staffId }) => ({ responsible: staffId, state: 'RAISED' }),
  },
];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The earliest of several limits, or the one there is. */
function dueOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    return (value as { due: string }[]).map(one => one.due).sort()[0];
  }
  return typeof value === 'string' ? value : undefined;
}

/** What is only a day is over when the day is. */
const momentOf = (due: string) => new Date(due.length === 10 ? `${due}T23:59:59` : due).getTime();

export function taskOf(source: Source, row: Row, at: number): Task {
  const due = source.due ? dueOf(row[source.due]) : undefined;
  const late = source.late ? row[source.late] : undefined;
  return {
    source,
    row,
    id: text(row.id),
    number: numberOf(row),
    about: aboutOf(row),
    state: text(row.state),
    due,
    late: late === true || (Array.isArray(late) && late.length > 0) || (due !== undefined && momentOf(due) < at),
  };
}

/** By what people call it: few things have no number of their own. */
const numberOf = (row: Row): string =>
  text(row.number) ||
  text(row.orderNumber) ||
  text(row.document) ||
  text(row.title) ||
  text(row.reference) ||
  [row.department, row.year].filter(Boolean).join(' ') ||
  text(row.id);

function aboutOf(row: Row): string {
  const customer = row.customer as { name?: string } | undefined;
  return (
    text(customer?.name) || text(row.customerName) || text(row.purpose) || text(row.party) || text(row.title) || text(row.text)
  );
}

/** Whether one of the steps may be taken with it now. */
export const isMine = ({ steps }: Source, row: Row): boolean =>
  !steps || ((row.actions ?? []) as ActionView[]).some(action => action.allowed && steps.includes(action.name));

/** Late things first, then those that are due first; what has no limit comes last. */
export function byUrgency(one: Task, other: Task): number {
  if (one.late !== other.late) {
    return one.late ? -1 : 1;
  }
  const [first, second] = [one.due, other.due].map(due => (due ? momentOf(due) : Number.POSITIVE_INFINITY)) as [number, number];
  return first === second ? 0 : first - second;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether it is past its limit; something may be late by another one. */
export const isOver = (due: string, at: number): boolean => momentOf(due) < at;

/** The time that is left, or by which it is late, in words: "in 3 hours". */
export function left(due: string, at: number, language: string): string {
  const rest = momentOf(due) - at;
  const [size, unit] =
    Math.abs(rest) >= DAY
      ? [DAY, 'day' as const]
      : Math.abs(rest) >= HOUR
        ? [HOUR, 'hour' as const]
        : [MINUTE, 'minute' as const];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(rest / size), unit);
}
