import { call } from '../../api/client';
import type { Answer } from '../../api/types';
import { documentKind, post, put } from '../../shared/commands';
import { thisMonth, today } from '../../shared/format';
import { listKind } from '../../shared/list-page';
import { keepExport } from './export';

export const customerList = listKind<'/api/customers'>({
  service: 'customer',
  path: '/api/customers',
  title: 'customers.customers',
  columns: ['number', 'name', 'customerClass', 'kind', 'region', 'channel', 'owner', 'createdAt'],
  filters: ['q', 'customerClass', 'kind', 'region', 'owner', 'channel'],
  sorted: ['name'],
  open: customer => `/customers/${customer.id}`,
  right: 'customer/Customer/read',
  together: [
    {
      action: 'hand-over',
      right: 'customer/Customer/hand-over',
      command: post('/api/customers/{id}/owner'),
      reads: '/api/customers/{id}',
    },
  ],
  create: [
    { action: 'register', right: 'customer/Customer/register', command: post('/api/customers') },
    {
      action: 'export',
      right: 'customer/Disclosure/export',
      command: post('/api/customers/exports'),
      done: keepExport,
    },
  ],
});

type Customer = Answer<'/api/customers/{id}'>;

/** The terms that hold for a store now; a store without any begins empty. */
async function termsOf(customer: Customer): Promise<unknown> {
  try {
    return (await call('get', '/api/freight-terms/{customerId}', { path: { customerId: customer.id ?? '' } })).data;
  } catch {
    return {};
  }
}

export const customerKind = documentKind({
  service: 'customer',
  path: '/api/customers/{id}',
  list: '/customers',
  title: customer => `${customer.number ?? ''} ${customer.name ?? ''}`,
  top: ['customerClass', 'kind', 'region', 'channel', 'owner', 'team', 'interests', 'createdAt', 'changedAt'],
  hidden: ['number', 'name'],
  commands: {
    edit: put('/api/customers/{id}'),
    'hand-over': post('/api/customers/{id}/owner'),
    classify: post('/api/customers/{id}/class'),
    'erase-contacts': post('/api/customers/{id}/contact-erasure'),
    'set-freight-terms': put('/api/freight-terms/{customerId}', { service: 'order', begin: termsOf }),
    'send-balance': post('/api/balance-confirmations', {
      service: 'finance',
      begin: (customer: Customer) => ({ customerId: customer.id ?? '', currency: 'CNY', ...thisMonth() }),
      help: (customer: Customer) => ({ customerId: { known: customer.name ?? '' } }),
      leads: made => `/balance-confirmations/${made.id}`,
    }),
  },
  byRight: {
    'set-freight-terms': 'order/Logistics/set-freight-terms',
    'send-balance': 'finance/Confirmation/send-balance',
  },
  related: [
    {
      title: 'customers.purchases',
      path: '/api/customers/{id}/purchases',
      open: row => `/orders/${row.orderId}`,
    },
    {
      title: 'customers.complaints',
      path: '/api/customers/{id}/complaints',
      open: row => `/complaints/${row.complaintId}`,
    },
    {
      title: 'customers.afterSales',
      path: '/api/customers/{id}/after-sales',
      open: row => `/${row.kind === 'CALL' ? 'care-calls' : 'service-cases'}/${row.id}`,
    },
    {
      title: 'contracts.handouts',
      path: '/api/archive-entries/handouts',
      query: (customer: Customer) => ({ customerId: customer.id ?? '' }),
      open: row => `/handouts/${row.id}`,
      right: 'contract/Handout/read-given',
    },
    { title: 'customers.freightTerms', path: '/api/freight-terms/{customerId}', right: 'order/Logistics/read-freight-terms' },
    { title: 'money.balance', path: '/api/customer-balances/{customerId}', right: 'finance/Payment/read' },
    { title: 'customers.owners', path: '/api/customers/{id}/owners' },
    { title: 'customers.edits', path: '/api/customers/{id}/edits' },
  ],
  attachments: '/api/customers/{id}/attachments',
  comments: {
    path: '/api/customers/{id}/comments',
    read: 'customer/CustomerComment/read-comments',
    say: 'customer/CustomerComment/comment',
  },
});

export const handOverList = listKind<'/api/customers/hand-overs'>({
  service: 'customer',
  path: '/api/customers/hand-overs',
  title: 'customers.handOvers',
  columns: ['from', 'owner', 'customers', 'moved', 'state', 'reason', 'decidedBy', 'decidedAt'],
  filters: [],
  open: one => `/hand-overs/${one.id}`,
  right: 'customer/HandOver/read',
  create: { action: 'hand-over', right: 'customer/HandOver/decide', command: post('/api/customers/hand-overs') },
});

export const handOverKind = documentKind({
  service: 'customer',
  path: '/api/customers/hand-overs/{id}',
  list: '/hand-overs',
  title: (one, named) => `${named(one.from)} → ${named(one.owner)}`,
  top: ['from', 'owner', 'team', 'customers', 'moved', 'reason', 'openWork', 'decidedBy', 'decidedAt'],
  commands: {},
});

export const findingList = listKind<'/api/audit-findings'>({
  service: 'customer',
  path: '/api/audit-findings',
  title: 'customers.findings',
  columns: ['number', 'state', 'severity', 'about', 'text', 'responsible', 'raisedBy', 'raisedAt'],
  filters: ['state', 'about', 'responsible'],
  open: one => `/audit-findings/${one.id}`,
  right: 'customer/Finding/read',
  create: { action: 'raise', right: 'customer/Finding/raise', command: post('/api/audit-findings') },
});

export const findingKind = documentKind({
  service: 'customer',
  path: '/api/audit-findings/{id}',
  list: '/audit-findings',
  title: one => one.number,
  top: ['severity', 'about', 'text', 'responsible', 'raisedBy', 'raisedAt'],
  hidden: ['number'],
  commands: {
    answer: post('/api/audit-findings/{id}/answer'),
    reject: post('/api/audit-findings/{id}/rejection'),
    close: post('/api/audit-findings/{id}/closing'),
  },
});

type Report = Answer<'/api/work-reports/{id}'>;

export const reportList = listKind<'/api/work-reports'>({
  service: 'customer',
  path: '/api/work-reports',
  title: 'customers.reports',
  columns: ['day', 'by', 'state', 'done', 'open', 'needs'],
  filters: ['day', 'by'],
  open: one => `/work-reports/${one.id}`,
  right: 'customer/WorkReport/read',
  create: {
    action: 'file',
    right: 'customer/WorkReport/file',
    command: put('/api/work-reports/days/{day}'),
    about: () => ({ day: today() }),
  },
});

export const reportKind = documentKind({
  service: 'customer',
  path: '/api/work-reports/{id}',
  list: '/work-reports',
  title: (one: Report, named) => `${one.day} ${named(one.by)}`,
  top: ['day', 'by', 'done', 'open', 'needs', 'writtenAt'],
  commands: { note: post('/api/work-reports/{id}/note') },
});

/** Files whose contacts are kept longer than they may be (SEC-03). */
export const erasureList = listKind<'/api/customers/contact-erasures-due'>({
  service: 'customer',
  path: '/api/customers/contact-erasures-due',
  title: 'customers.erasures',
  columns: ['number', 'name', 'owner', 'changedAt'],
  filters: [],
  open: one => `/customers/${one.id}`,
  right: 'customer/Customer/erase-contacts',
});

/** Who saw how many customers on a day, and who took all of them out of the house (SEC-02). */
export const disclosureList = listKind<'/api/customers/disclosures'>({
  service: 'customer',
  path: '/api/customers/disclosures',
  title: 'customers.disclosures',
  columns: ['staffId', 'listed', 'turnedOver', 'exports'],
  filters: ['day'],
  begin: () => ({ day: today() }),
  whole: true,
  identity: one => one.staffId,
  right: 'customer/Disclosure/read-disclosures',
});
