import type { Answer } from '../../api/types';
import { documentKind, post } from '../../shared/commands';
import { today } from '../../shared/format';
import { listKind } from '../../shared/list-page';

type Receivable = Answer<'/api/receivables/{id}'>;
type Payment = Answer<'/api/payments/{id}'>;

export const receivableList = listKind<'/api/receivables'>({
  service: 'finance',
  path: '/api/receivables',
  title: 'money.receivables',
  columns: ['orderNumber', 'state', 'total', 'covered', 'open', 'overdue', 'salesperson', 'waitingFor'],
  filters: ['overdue', 'state', 'reopened', 'customerId', 'orderId'],
  open: one => `/receivables/${one.id}`,
  right: 'finance/Receivable/read',
});

export const receivableKind = documentKind({
  service: 'finance',
  path: '/api/receivables/{id}',
  list: '/receivables',
  title: one => one.orderNumber,
  top: ['total', 'covered', 'credited', 'open', 'overdue', 'salesperson', 'credit', 'terms'],
  hidden: ['orderNumber', 'orderRevision'],
  commands: {
    except: post('/api/receivables/{id}/gate-exceptions'),
    review: post('/api/receivables/{id}/exceptions/{exception}/review', {
      parts: (one: Receivable) =>
        one.exceptions.filter(each => !each.review).map(each => ({ value: each.id, label: `${each.kind} ${each.reason ?? ''}` })),
    }),
  },
  attachments: '/api/receivables/{id}/attachments',
});

export const paymentList = listKind<'/api/payments'>({
  service: 'finance',
  path: '/api/payments',
  title: 'money.payments',
  columns: ['number', 'state', 'amount', 'unallocated', 'receivedOn', 'method', 'reference', 'recordedBy'],
  filters: ['customerId'],
  open: one => `/payments/${one.id}`,
  right: 'finance/Payment/read',
  create: {
    action: 'record',
    right: 'finance/Payment/record',
    command: post('/api/payments', { begin: () => ({ receivedOn: today() }) }),
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
  },
  attachments: '/api/payments/{id}/attachments',
});

export const invoiceList = listKind<'/api/invoices'>({
  service: 'finance',
  path: '/api/invoices',
  title: 'money.invoices',
  columns: ['orderNumber', 'state', 'gross', 'taxRate', 'issued', 'requestedAt', 'reminders'],
  filters: ['orderId'],
  open: one => `/invoices/${one.id}`,
  right: 'finance/Invoice/read',
});

export const invoiceKind = documentKind({
  service: 'finance',
  path: '/api/invoices/{id}',
  list: '/invoices',
  title: one => one.orderNumber,
  top: ['orderNumber', 'gross', 'taxRate', 'requestedAt', 'reminders'],
  commands: { issue: post('/api/invoices/{id}/issue') },
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
  },
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
