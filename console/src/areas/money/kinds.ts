import { call } from '../../api/client';
import type { Answer } from '../../api/types';
import methods from '../../generated/methods.json';
import { documentKind, post } from '../../shared/commands';
import { today } from '../../shared/format';
import { listKind } from '../../shared/list-page';
import { fieldName, words } from '../../texts/words';

type Receivable = Answer<'/api/receivables/{id}'>;
type Payment = Answer<'/api/payments/{id}'>;
type Invoice = Answer<'/api/invoices/{id}'>;

const ofOrder = (one: { orderId: string }) => ({ orderId: one.orderId });

/** As the policy is delivered; others can be typed where it was changed (FIN-09). */
const waysToPay = () => ({ method: { suggested: methods.map(value => ({ value, label: words(value) })) } });

export const receivableList = listKind<'/api/receivables'>({
  service: 'finance',
  path: '/api/receivables',
  title: 'money.receivables',
  columns: ['orderNumber', 'state', 'total', 'covered', 'open', 'dueOn', 'overdue', 'salesperson', 'waitingFor'],
  filters: ['overdue', 'state', 'reopened', 'customerId', 'orderId'],
  sorted: ['dueOn', 'open'],
  open: one => `/receivables/${one.id}`,
  right: 'finance/Receivable/read',
});

export const receivableKind = documentKind({
  service: 'finance',
  path: '/api/receivables/{id}',
  list: '/receivables',
  title: one => one.orderNumber,
  top: ['total', 'covered', 'credited', 'open', 'dueOn', 'overdue', 'salesperson', 'credit', 'terms'],
  hidden: ['orderNumber', 'orderRevision'],
  commands: {
    except: post('/api/receivables/{id}/gate-exceptions'),
    review: post('/api/receivables/{id}/exceptions/{exception}/review', {
      parts: (one: Receivable) =>
        one.exceptions
          .filter(each => !each.review)
          .map(each => ({ value: each.id, label: `${words(each.kind)} ${each.reason ?? ''}` })),
    }),
    'write-off': post('/api/write-offs', {
      begin: (one: Receivable) => ({ receivableId: one.id, amount: one.open }),
      help: (one: Receivable) => ({ receivableId: { known: one.orderNumber } }),
      leads: made => `/write-offs/${made.id}`,
    }),
  },
  byRight: { 'write-off': 'finance/WriteOff/write-off' },
  related: [
    {
      title: 'money.dunning',
      path: '/api/dunning/{id}',
      open: row => `/dunning/${row.id}`,
      right: 'finance/Dunning/read',
    },
    { title: 'money.invoices', path: '/api/invoices', query: ofOrder, open: row => `/invoices/${row.id}` },
    {
      title: 'money.writeOffs',
      path: '/api/write-offs',
      query: (one: Receivable) => ({ receivableId: one.id }),
      open: row => `/write-offs/${row.id}`,
      right: 'finance/WriteOff/read',
    },
    {
      title: 'money.orderBooks',
      path: '/api/order-books/{orderId}',
      open: (row, one: Receivable) => `/order-books/${row.orderId ?? one.orderId}`,
      right: 'finance/OrderBook/read',
    },
  ],
  attachments: '/api/receivables/{id}/attachments',
  comments: {
    path: '/api/receivables/{id}/comments',
    read: 'finance/ReceivableComment/read-comments',
    say: 'finance/ReceivableComment/comment',
  },
});

export const paymentList = listKind<'/api/payments'>({
  service: 'finance',
  path: '/api/payments',
  title: 'money.payments',
  columns: ['number', 'state', 'amount', 'unallocated', 'receivedOn', 'method', 'reference', 'recordedBy'],
  filters: ['customerId'],
  sorted: ['receivedOn', 'amount'],
  open: one => `/payments/${one.id}`,
  right: 'finance/Payment/read',
  create: {
    action: 'record',
    right: 'finance/Payment/record',
    command: post('/api/payments', { begin: () => ({ receivedOn: today() }), help: waysToPay }),
  },
});

export const paymentKind = documentKind({
  service: 'finance',
  path: '/api/payments/{id}',
  list: '/payments',
  title: one => one.number,
  top: ['amount', 'unallocated', 'paidBack', 'receivedOn', 'method', 'reference', 'recordedBy', 'recordedAt'],
  hidden: ['number'],
  commands: {
    allocate: post('/api/payments/{id}/allocations', { begin: (one: Payment) => ({ amount: one.unallocated }) }),
    reverse: post('/api/payments/{id}/reversal'),
    'write-off': post('/api/write-offs', {
      begin: (one: Payment) => ({
        paymentId: one.id,
        receivableId: one.allocations.at(-1)?.receivableId,
        amount: one.unallocated,
      }),
      leads: made => `/write-offs/${made.id}`,
    }),
    'request-refund': post('/api/refunds', {
      begin: (one: Payment) => ({ paymentId: one.id, customerId: one.customerId, amount: one.unallocated }),
      leads: made => `/refunds/${made.id}`,
    }),
  },
  byRight: { 'request-refund': 'finance/Refund/request-refund', 'write-off': 'finance/WriteOff/write-off' },
  related: [
    {
      title: 'money.refunds',
      path: '/api/refunds',
      query: (one: Payment) => ({ paymentId: one.id }),
      open: row => `/refunds/${row.id}`,
      right: 'finance/Refund/read',
    },
    {
      title: 'money.transfers',
      path: '/api/bank-transfers',
      query: (one: Payment) => ({ paymentId: one.id }),
      open: row => `/bank-transfers/${row.id}`,
      right: 'finance/BankTransfer/read',
    },
  ],
  attachments: '/api/payments/{id}/attachments',
});

/** What the customer's earlier invoices say, and the title that was verified when the order came in (FIN-02). */
async function proposed(invoice: Invoice) {
  try {
    const { data } = await call('get', '/api/invoices/{id}/proposal', { path: { id: invoice.id } });
    const { title, taxNumber, address, bank, taxRate } = data as Answer<'/api/invoices/{id}/proposal'>;
    return { title: title ?? (await titleOf(invoice.orderId)), taxNumber, address, bank, taxRate };
  } catch {
    return {};
  }
}

/** The title that stands in the order; nothing where the person does not see it. */
async function titleOf(orderId: string): Promise<string | undefined> {
  try {
    const { data } = await call('get', '/api/orders/{id}', { path: { id: orderId } });
    return (data as Answer<'/api/orders/{id}'>).invoiceTitle;
  } catch {
    return undefined;
  }
}

export const invoiceList = listKind<'/api/invoices'>({
  service: 'finance',
  path: '/api/invoices',
  title: 'money.invoices',
  columns: ['orderNumber', 'state', 'gross', 'taxRate', 'issued', 'requestedAt', 'reminders'],
  filters: ['number', 'customerId', 'orderId'],
  open: one => `/invoices/${one.id}`,
  right: 'finance/Invoice/read',
});

export const invoiceKind = documentKind({
  service: 'finance',
  path: '/api/invoices/{id}',
  list: '/invoices',
  title: one => one.orderNumber,
  top: ['orderNumber', 'gross', 'taxRate', 'requestedAt', 'reminders'],
  commands: {
    issue: post('/api/invoices/{id}/issue', { begin: proposed }),
    split: post('/api/invoices/{id}/parts'),
    send: post('/api/invoices/{id}/sendings', { begin: () => ({ on: today() }) }),
    void: post('/api/invoices/{id}/voiding'),
  },
  first: ['issue', 'send'],
  related: [
    {
      title: 'money.credits',
      path: '/api/credit-notes',
      query: (one: Invoice) => ({ orderId: one.orderId }),
      open: row => `/credit-notes/${row.id}`,
      right: 'finance/CreditNote/read',
    },
  ],
  comments: {
    path: '/api/invoices/{id}/comments',
    read: 'finance/InvoiceComment/read-comments',
    say: 'finance/InvoiceComment/comment',
  },
});

export const creditList = listKind<'/api/credit-notes'>({
  service: 'finance',
  path: '/api/credit-notes',
  title: 'money.credits',
  columns: ['orderNumber', 'state', 'gross', 'ground', 'groundNumber', 'reason', 'requestedBy', 'requestedAt'],
  filters: ['state', 'customerId', 'orderId'],
  open: one => `/credit-notes/${one.id}`,
  right: 'finance/CreditNote/read',
  create: { action: 'request-credit', right: 'finance/CreditNote/request-credit', command: post('/api/credit-notes') },
});

export const creditKind = documentKind({
  service: 'finance',
  path: '/api/credit-notes/{id}',
  list: '/credit-notes',
  title: one => one.orderNumber,
  top: ['orderNumber', 'gross', 'ground', 'groundNumber', 'reason', 'requestedBy', 'requestedAt', 'due'],
  commands: {
    issue: post('/api/credit-notes/{id}/issue'),
    drop: post('/api/credit-notes/{id}/drop'),
    reverse: post('/api/credit-notes/{id}/reversal'),
    'hand-out': post('/api/credit-notes/{id}/paper'),
  },
  papers: one => (one.issued ? [{ name: 'print', path: `/api/credit-notes/${one.id}/paper` }] : []),
});

export const refundList = listKind<'/api/refunds'>({
  service: 'finance',
  path: '/api/refunds',
  title: 'money.refunds',
  columns: ['number', 'state', 'amount', 'reason', 'waitingFor', 'requestedBy', 'requestedAt'],
  filters: ['state', 'customerId'],
  open: one => `/refunds/${one.id}`,
  right: 'finance/Refund/read',
  create: { action: 'request-refund', right: 'finance/Refund/request-refund', command: post('/api/refunds') },
});

export const refundKind = documentKind({
  service: 'finance',
  path: '/api/refunds/{id}',
  list: '/refunds',
  title: one => one.number,
  top: ['amount', 'reason', 'requestedBy', 'requestedAt'],
  hidden: ['number'],
  first: ['approve', 'reject'],
  commands: {
    approve: post('/api/refunds/{id}/approval'),
    reject: post('/api/refunds/{id}/rejection'),
    withdraw: post('/api/refunds/{id}/withdrawal'),
    'pay-out': post('/api/refunds/{id}/pay-out'),
    reverse: post('/api/refunds/{id}/reversal'),
  },
});

export const writeOffList = listKind<'/api/write-offs'>({
  service: 'finance',
  path: '/api/write-offs',
  title: 'money.writeOffs',
  columns: ['number', 'customerId', 'amount', 'reason', 'state', 'by', 'at'],
  filters: ['customerId'],
  open: one => `/write-offs/${one.id}`,
  right: 'finance/WriteOff/read',
});

export const writeOffKind = documentKind({
  service: 'finance',
  path: '/api/write-offs/{id}',
  list: '/write-offs',
  title: one => one.number,
  top: ['customerId', 'amount', 'reason', 'by', 'at'],
  hidden: ['number'],
  commands: { 'reverse-write-off': post('/api/write-offs/{id}/reversal') },
});

/** Orders of which something did not go by the rules, for those who review that (SEC-07). */
export const exceptionList = listKind<'/api/receivables/exceptions'>({
  service: 'finance',
  path: '/api/receivables/exceptions',
  title: 'money.exceptions',
  columns: ['orderNumber', 'customerId', 'state', 'open', 'exceptions', 'salesperson'],
  filters: ['open'],
  identity: one => one.orderId,
  open: one => `/receivables?orderId=${one.orderId}`,
  right: 'finance/Receivable/read-exceptions',
});

/** What months came to, one row for each currency (FIN-15). */
export const figureList = listKind<'/api/books/figures'>({
  service: 'finance',
  path: '/api/books/figures',
  title: 'reports.months',
  columns: [
    'month',
    'currency',
    'state',
    'intake',
    'invoiced',
    'received',
    'credited',
    'refunded',
    'outstanding',
    'expenses',
    'budget',
  ],
  filters: ['from', 'to'],
  months: ['from', 'to'],
  identity: row => `${row.month} ${row.currency}`,
  open: row => `/collection?on=${lastDayOf(row.month)}&currency=${row.currency}`,
  right: 'finance/Books/read',
  chart: rows => {
    const shown = rows.filter(row => row.currency === rows[0]?.currency).reverse();
    return {
      kind: 'bar',
      labels: shown.map(row => row.month),
      series: (['intake', 'invoiced', 'received', 'outstanding'] as const).map(name => ({
        name: fieldName(name),
        values: shown.map(row => Number(row[name].amount)),
      })),
    };
  },
});

/** The last day of a month that is over; of the present one it is today. */
function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return [last, today()].sort()[0] as string;
}
