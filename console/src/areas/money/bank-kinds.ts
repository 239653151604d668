import type { Answer } from '../../api/types';
import { documentKind, post } from '../../shared/commands';
import { listKind } from '../../shared/list-page';
import { Upload } from './statement-upload';

type Transfer = Answer<'/api/bank-transfers/{id}'>;

export const statementList = listKind<'/api/bank-statements'>({
  service: 'finance',
  path: '/api/bank-statements',
  title: 'money.bankStatements',
  columns: [
    'account',
    'number',
    'state',
    'closingOn',
    'opening',
    'closing',
    'gap',
    'entries',
    'known',
    'importedBy',
    'importedAt',
  ],
  filters: ['account', 'gap'],
  open: one => `/bank-statements/${one.id}`,
  right: 'finance/BankStatement/read',
  tools: Upload,
});

export const statementKind = documentKind({
  service: 'finance',
  path: '/api/bank-statements/{id}',
  list: '/bank-statements',
  title: one => `${one.account} ${one.number ?? ''}`,
  top: ['account', 'number', 'closingOn', 'opening', 'closing', 'gap', 'entries', 'known', 'importedBy', 'importedAt'],
  commands: {},
  related: [
    {
      title: 'money.transfers',
      path: '/api/bank-transfers',
      query: (one: Answer<'/api/bank-statements/{id}'>) => ({ statementId: one.id }),
      open: row => `/bank-transfers/${row.id}`,
      right: 'finance/BankTransfer/read',
    },
  ],
});

export const transferList = listKind<'/api/bank-transfers'>({
  service: 'finance',
  path: '/api/bank-transfers',
  title: 'money.transfers',
  columns: ['bookedOn', 'party', 'amount', 'text', 'reference', 'state', 'customerId', 'owner', 'due'],
  filters: ['state', 'owner', 'customerId', 'statementId', 'paymentId'],
  open: one => `/bank-transfers/${one.id}`,
  right: 'finance/BankTransfer/read',
});

/** What nobody knows yet whose payment it is, the longest waiting first (FIN-09). */
export const waitingList = listKind<'/api/bank-transfers/waiting'>({
  service: 'finance',
  path: '/api/bank-transfers/waiting',
  title: 'money.unmatched',
  columns: ['bookedOn', 'party', 'amount', 'text', 'reference', 'state', 'owner', 'waitingSince', 'due'],
  filters: ['owner'],
  open: one => `/bank-transfers/${one.id}`,
  right: 'finance/BankTransfer/read',
});

export const transferKind = documentKind({
  service: 'finance',
  path: '/api/bank-transfers/{id}',
  list: '/bank-transfers',
  title: (one: Transfer) => `${one.party ?? ''} ${one.bookedOn}`,
  top: ['amount', 'party', 'partyAccount', 'text', 'reference', 'bookedOn', 'account', 'owner', 'waitingSince', 'due'],
  first: ['apply-transfer', 'confirm-transfer', 'agree-dismissal', 'take-over-transfer'],
  commands: {
    'take-over-transfer': post('/api/bank-transfers/{id}/owner'),
    'apply-transfer': post('/api/bank-transfers/{id}/application'),
    'confirm-transfer': post('/api/bank-transfers/{id}/confirmation'),
    'decline-transfer': post('/api/bank-transfers/{id}/decline'),
    'dismiss-transfer': post('/api/bank-transfers/{id}/dismissal'),
    'agree-dismissal': post('/api/bank-transfers/{id}/dismissal/confirmation'),
    'decline-dismissal': post('/api/bank-transfers/{id}/dismissal/decline'),
    'reopen-transfer': post('/api/bank-transfers/{id}/reopening'),
  },
  related: [{ title: 'money.proposals', path: '/api/bank-transfers/{id}/proposals' }],
});
