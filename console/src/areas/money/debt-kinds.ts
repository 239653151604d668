import { call } from '../../api/client';
import type { Answer } from '../../api/types';
import { documentKind, post, put } from '../../shared/commands';
import { money, thisMonth } from '../../shared/format';
import { listKind } from '../../shared/list-page';
import type { Help } from '../../shared/schema-fields';
import { fieldName, spoken, words } from '../../texts/words';

type Dunned = Answer<'/api/dunning/{id}'>;
type Account = Answer<'/api/credit-accounts/{customerId}'>;
type Book = Answer<'/api/order-books/{orderId}'>;

/** What is open, as of now or of a past day, with what was promised (FIN-05). */
export const collectionList = listKind<'/api/collection'>({
  service: 'finance',
  path: '/api/collection',
  title: 'money.collection',
  columns: [
    'orderNumber',
    'customerId',
    'open',
    'overdue',
    'dueOn',
    'daysOverdue',
    'ageClass',
    'promised',
    'promisedOn',
    'salesperson',
  ],
  filters: ['on', 'customerId', 'salesperson', 'ageClass', 'currency', 'contractId', 'orderId'],
  identity: one => one.orderId,
  open: one => `/receivables?orderId=${one.orderId}`,
  right: 'finance/Collection/read',
});

/** Sums of the collection list: how old the debts are, who owes most (FIN-05, RPT-04). */
export const totalList = listKind<'/api/collection/totals'>({
  service: 'finance',
  path: '/api/collection/totals',
  title: 'reports.receivables',
  columns: ['key', 'receivables', 'open', 'overdue'],
  filters: ['by', 'on', 'salesperson', 'customerId', 'currency'],
  begin: () => ({ by: 'AGE_CLASS' }),
  identity: row => `${row.key} ${row.open.currency}`,
  readAs: { key: ({ by }) => TOTALLED[by ?? ''] ?? 'key' },
  open: (row, { by, on }) => {
    const address = new URLSearchParams({ [TOTALLED[by ?? ''] ?? 'currency']: row.key, ...(on ? { on } : {}) });
    return `/collection?${address}`;
  },
  right: 'finance/Collection/read',
  chart: rows => ({
    kind: 'bar',
    labels: rows.map(row => `${spoken(row.key)} ${row.open.currency}`),
    series: (['open', 'overdue'] as const).map(name => ({
      name: fieldName(name),
      values: rows.map(row => Number(row[name].amount)),
    })),
  }),
});

/** The filter of the collection list which shows what a sum is made of. */
const TOTALLED: Record<string, string> = {
  CURRENCY: 'currency',
  AGE_CLASS: 'ageClass',
  CUSTOMER: 'customerId',
  SALESPERSON: 'salesperson',
  CONTRACT: 'contractId',
};

/** How several customers are reminded at once (FIN-06). */
const REMINDERS = [
  { action: 'send-letter', right: 'finance/Dunning/send-letter' as const, command: post('/api/dunning/{id}/letters') },
  { action: 'note-call', right: 'finance/Dunning/note-call' as const, command: post('/api/dunning/{id}/calls') },
];

export const dunningList = listKind<'/api/dunning'>({
  service: 'finance',
  path: '/api/dunning',
  title: 'money.dunning',
  columns: [
    'orderNumber',
    'customerName',
    'level',
    'state',
    'overdue',
    'dueOn',
    'daysOverdue',
    'nextOn',
    'promised',
    'promisedOn',
  ],
  filters: ['state', 'customerId', 'salesperson'],
  open: one => `/dunning/${one.id}`,
  right: 'finance/Dunning/read',
  together: REMINDERS,
});

export const taskList = listKind<'/api/dunning/tasks'>({
  service: 'finance',
  path: '/api/dunning/tasks',
  title: 'money.dunningTasks',
  columns: ['orderNumber', 'customerName', 'level', 'overdue', 'daysOverdue', 'dueSince', 'promisedOn', 'salesperson'],
  filters: [],
  open: one => `/dunning/${one.id}`,
  right: 'finance/Dunning/read',
  together: REMINDERS,
});

export const dunningKind = documentKind({
  service: 'finance',
  path: '/api/dunning/{id}',
  list: '/dunning',
  title: one => `${one.orderNumber} ${one.customerName}`,
  top: ['overdue', 'level', 'daysOverdue', 'dueOn', 'dueSince', 'nextOn', 'promised', 'promisedOn', 'salesperson'],
  hidden: ['orderNumber', 'customerName'],
  first: ['note-call', 'note-promise', 'send-letter'],
  commands: {
    'note-call': post('/api/dunning/{id}/calls'),
    'note-promise': post('/api/dunning/{id}/promises', { begin: (one: Dunned) => ({ amount: one.overdue }) }),
    'send-letter': post('/api/dunning/{id}/letters'),
  },
  papers: one =>
    one.letters.map(letter => ({
      name: 'dunning-letter',
      label: letter.number,
      path: `/api/dunning/${one.id}/letters/${letter.number}/paper`,
    })),
  related: [{ title: 'money.receivables', path: '/api/receivables/{id}', open: row => `/receivables/${row.id}` }],
});

export const confirmationList = listKind<'/api/balance-confirmations'>({
  service: 'finance',
  path: '/api/balance-confirmations',
  title: 'money.confirmations',
  columns: ['number', 'customerName', 'state', 'balance', 'difference', 'from', 'to', 'sentOn', 'channel'],
  filters: ['state', 'customerId'],
  open: one => `/balance-confirmations/${one.id}`,
  right: 'finance/Confirmation/read',
  create: { action: 'send-balance', right: 'finance/Confirmation/send-balance', command: post('/api/balance-confirmations') },
});

export const confirmationKind = documentKind({
  service: 'finance',
  path: '/api/balance-confirmations/{id}',
  list: '/balance-confirmations',
  title: one => `${one.number} ${one.customerName}`,
  top: ['balance', 'difference', 'from', 'to', 'asOf', 'channel', 'sentBy', 'sentOn'],
  hidden: ['number', 'customerName', 'paper'],
  commands: { 'note-answer': post('/api/balance-confirmations/{id}/answers') },
  papers: one => [{ name: 'print', path: `/api/balance-confirmations/${one.id}/paper` }],
});

export const riskList = listKind<'/api/customer-risks'>({
  service: 'finance',
  path: '/api/customer-risks',
  title: 'money.risks',
  columns: ['customerId', 'state', 'crossings', 'decisions'],
  filters: ['state'],
  identity: one => one.customerId,
  open: one => `/customer-risks/${one.customerId}`,
  right: 'finance/Risk/read',
});

export const riskKind = documentKind({
  service: 'finance',
  path: '/api/customer-risks/{customerId}',
  list: '/customer-risks',
  title: () => words('risk'),
  top: ['customerId'],
  commands: {
    block: post('/api/customer-risks/{customerId}/block'),
    'release-customer': post('/api/customer-risks/{customerId}/release'),
  },
  related: [
    {
      title: 'money.collection',
      path: '/api/collection',
      query: one => ({ customerId: one.customerId }),
      open: row => `/receivables?orderId=${row.orderId}`,
      right: 'finance/Collection/read',
    },
    {
      title: 'money.creditAccount',
      path: '/api/credit-accounts/{customerId}',
      open: row => `/credit-accounts/${row.customerId}`,
      right: 'finance/Credit/read',
    },
  ],
});

/** Who owes us most, and which share that is of all that is owed (FIN-17). */
export const exposureList = listKind<'/api/customer-risks/exposure'>({
  service: 'finance',
  path: '/api/customer-risks/exposure',
  title: 'reports.exposure',
  columns: ['of', 'orders', 'owed', 'overdue', 'share'],
  filters: ['by'],
  begin: () => ({ by: 'CUSTOMER' }),
  identity: row => `${row.of} ${row.owed.currency}`,
  readAs: { of: ({ by }) => EXPOSED[by ?? ''] ?? 'of' },
  open: (row, { by }) =>
    by === 'CUSTOMER' ? `/customer-risks/${row.of}` : by === 'SALESPERSON' ? `/collection?salesperson=${row.of}` : undefined,
  right: 'finance/Risk/read-exposure',
  chart: (rows, { by }) =>
    by === 'CUSTOMER'
      ? undefined
      : {
          kind: 'bar',
          labels: rows.map(row => row.of),
          series: [{ name: fieldName('owed'), values: rows.map(row => Number(row.owed.amount)) }],
        },
});

const EXPOSED: Record<string, string> = { CUSTOMER: 'customerId', SALESPERSON: 'salesperson', REGION: 'region' };

/** Each order's amounts side by side: ordered, shipped, signed for, invoiced, paid (FIN-11). */
export const bookList = listKind<'/api/order-books'>({
  service: 'finance',
  path: '/api/order-books',
  title: 'money.orderBooks',
  columns: ['orderNumber', 'customerId', 'ordered', 'shipped', 'signed', 'invoiced', 'paid', 'differences', 'confirmations'],
  filters: ['from', 'to'],
  identity: one => one.orderId,
  open: one => `/order-books/${one.orderId}`,
  right: 'finance/OrderBook/read',
});

const openDifferences = (one: Book) => ({
  difference: { options: one.differences.map(each => ({ value: each.difference, label: words(each.difference) })) },
});

/** The amounts of all orders of a period side by side (FIN-11). */
export const bookTotalList = listKind<'/api/order-books/totals'>({
  service: 'finance',
  path: '/api/order-books/totals',
  title: 'money.orderBookTotals',
  columns: [
    'currency',
    'orders',
    'confirmed',
    'ordered',
    'shipped',
    'signed',
    'invoiced',
    'credited',
    'paid',
    'notShipped',
    'notInvoiced',
    'notPaid',
  ],
  filters: ['from', 'to'],
  begin: () => thisMonth(),
  identity: row => row.currency,
  right: 'finance/OrderBook/read',
});

export const bookKind = documentKind({
  service: 'finance',
  path: '/api/order-books/{orderId}',
  list: '/order-books',
  title: one => one.orderNumber,
  top: ['customerId', 'salesperson', 'placedOn', 'shippedOn'],
  hidden: ['orderNumber', 'ordered', 'shipped', 'signed', 'invoiced', 'paid', 'credited', 'confirmations'],
  first: ['confirm-as-clerk', 'confirm-as-finance', 'explain'],
  commands: {
    'confirm-as-clerk': post('/api/order-books/{orderId}/confirmation/clerk'),
    'confirm-as-finance': post('/api/order-books/{orderId}/confirmation/finance'),
    explain: post('/api/order-books/{orderId}/explanations', { help: openDifferences }),
    'post-freight': post('/api/order-books/{orderId}/freights'),
    'reverse-freight': post('/api/order-books/{orderId}/freights/{freightId}/reversal', {
      parts: (one: Book) =>
        one.freights
          .filter(freight => freight.counts)
          .map(freight => ({ value: freight.id, label: `${freight.on} ${freight.amount.amount} ${freight.reference ?? ''}` })),
    }),
  },
  byRight: {
    'confirm-as-clerk': 'finance/OrderBook/confirm-as-clerk',
    'confirm-as-finance': 'finance/OrderBook/confirm-as-finance',
    explain: 'finance/OrderBook/explain',
    'post-freight': 'finance/OrderBook/post-freight',
    'reverse-freight': 'finance/OrderBook/reverse-freight',
  },
  related: [
    { title: 'money.margin', path: '/api/order-books/{orderId}/margin', right: 'finance/OrderBook/read-margin' },
    {
      title: 'money.receivables',
      path: '/api/receivables',
      query: (one: Book) => ({ orderId: one.orderId }),
      open: row => `/receivables/${row.id}`,
    },
  ],
});

/** The customer's orders of which something is open, to which money of the balance can go. */
async function openOrders({ customerId }: Account): Promise<Help> {
  const { data } = await call('get', '/api/receivables', { query: { customerId, state: 'OPEN', limit: 200 } });
  const { items } = data as Answer<'/api/receivables'>;
  return { receivableId: { options: items.map(one => ({ value: one.id, label: `${one.orderNumber} ${money(one.open)}` })) } };
}

/** The payments of which something is left, from which money can be paid back (FIN-18). */
async function paymentsLeft({ customerId }: Account): Promise<Help> {
  const { data } = await call('get', '/api/customer-balances/{customerId}', { path: { customerId } });
  const { payments } = data as Answer<'/api/customer-balances/{customerId}'>;
  return {
    paymentId: { options: payments.map(one => ({ value: one.paymentId, label: `${one.number} ${money(one.left)}` })) },
  };
}

export const creditAccountKind = documentKind({
  service: 'finance',
  path: '/api/credit-accounts/{customerId}',
  list: '/credit-accounts',
  title: () => words('credit-account'),
  top: ['customerId', 'limit', 'held', 'available'],
  commands: {
    'set-limit': put('/api/credit-accounts/{customerId}'),
    'apply-balance': post('/api/customer-balances/{customerId}/applications', { help: openOrders, tells: ['parts', 'missing'] }),
    'request-refund': post('/api/refunds', { help: paymentsLeft, leads: made => `/refunds/${made.id}` }),
  },
  byRight: { 'apply-balance': 'finance/Receivable/allocate', 'request-refund': 'finance/Refund/request-refund' },
  related: [
    { title: 'money.balance', path: '/api/customer-balances/{customerId}', right: 'finance/Payment/read' },
    {
      title: 'money.risks',
      path: '/api/customer-risks/{customerId}',
      open: row => `/customer-risks/${row.customerId}`,
      right: 'finance/Risk/read',
    },
  ],
});
