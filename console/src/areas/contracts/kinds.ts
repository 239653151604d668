import type { Answer } from '../../api/types';
import chains from '../../generated/chains.json';
import { del, documentKind, post, put } from '../../shared/commands';
import { today } from '../../shared/format';
import { listKind } from '../../shared/list-page';

type Quote = Answer<'/api/quotes/{id}'>;
type Contract = Answer<'/api/contracts/{id}'>;
type Entry = Answer<'/api/archive-entries/{id}'>;
type Template = Answer<'/api/clause-templates/{id}'>;
type Rule = Answer<'/api/company-rules/{id}'>;

export const quoteList = listKind<'/api/quotes'>({
  service: 'contract',
  path: '/api/quotes',
  title: 'contracts.quotes',
  columns: ['number', 'customer', 'state', 'total', 'version', 'validUntil', 'salesperson', 'waitingFor'],
  filters: ['q', 'waitingFor', 'state', 'customerId', 'product', 'project', 'from', 'to'],
  sorted: ['validUntil'],
  open: quote => `/quotes/${quote.id}`,
  right: 'contract/Quote/read',
  together: [
    {
      action: 'approve',
      right: 'contract/Quote/approve',
      command: post('/api/quotes/{id}/approval'),
      when: quote => quote.state === 'DECIDING',
    },
  ],
  create: {
    action: 'begin',
    right: 'contract/Quote/begin',
    command: post('/api/quotes', { begin: () => ({ taxIncluded: true, lines: [{}] }) }),
  },
});

const offerOf = (quote: Quote) => ({ projectName: quote.project, ...quote.newest.offer });

export const quoteKind = documentKind({
  service: 'contract',
  path: '/api/quotes/{id}',
  list: '/quotes',
  title: quote => quote.number,
  line: ['DRAFT', 'CONFIRMING', 'READY', 'SENT', 'ACCEPTED'],
  top: ['customer', 'salesperson', 'project', 'author', 'createdAt', 'copiedFrom'],
  hidden: ['number', 'sharedWith'],
  first: ['approve', 'confirm', 'accept', 'send', 'ask-departments'],
  commands: {
    edit: put('/api/quotes/{id}', { begin: offerOf }),
    'offer-anew': post('/api/quotes/{id}/versions', { begin: offerOf }),
    'name-customer': post('/api/quotes/{id}/customer'),
    'ask-departments': post('/api/quotes/{id}/confirmation-request'),
    confirm: post('/api/quotes/{id}/confirmations'),
    approve: post('/api/quotes/{id}/approval'),
    'give-back': post('/api/quotes/{id}/return'),
    send: post('/api/quotes/{id}/dispatch'),
    'record-round': post('/api/quotes/{id}/rounds', { begin: () => ({ heldOn: today(), points: [{}] }) }),
    'log-question': post('/api/quotes/{id}/questions'),
    'answer-question': post('/api/quotes/{id}/questions/{question}/answer', {
      parts: (quote: Quote) =>
        quote.talks.questions
          .filter(one => !one.answer)
          .map(one => ({ value: one.question, label: `${one.question}. ${one.text}` })),
    }),
    accept: post('/api/quotes/{id}/acceptance', { begin: (quote: Quote) => ({ version: quote.newest.version }) }),
    reject: post('/api/quotes/{id}/rejection'),
    'make-answer-link': post('/api/quotes/{id}/links', { tells: ['address', 'expiresAt'] }),
    'end-answer-links': del('/api/quotes/{id}/links'),
    withdraw: post('/api/quotes/{id}/withdrawal'),
    copy: post('/api/quotes/{id}/copies', { leads: made => `/quotes/${made.id}` }),
  },
  byRight: { copy: 'contract/Quote/begin', 'end-answer-links': 'contract/Quote/end-answer-links' },
  related: [
    {
      title: 'contracts.contracts',
      path: '/api/contracts',
      query: (quote: Quote) => ({ quoteId: quote.id }),
      open: row => `/contracts/${row.id}`,
      right: 'contract/Contract/read',
    },
  ],
  attachments: '/api/quotes/{id}/attachments',
  comments: {
    path: '/api/quotes/{id}/comments',
    read: 'contract/QuoteComment/read-comments',
    say: 'contract/QuoteComment/comment',
  },
  papers: quote => [{ name: 'print', path: `/api/quotes/${quote.id}/versions/${quote.newest.version}/paper` }],
});

export const contractList = listKind<'/api/contracts'>({
  service: 'contract',
  path: '/api/contracts',
  title: 'contracts.contracts',
  columns: ['number', 'customer', 'state', 'project', 'salesperson', 'inForce', 'unfiled', 'createdAt'],
  filters: ['waitingFor', 'state', 'customerId', 'unfiled'],
  steps: chains.contract,
  open: contract => `/contracts/${contract.id}`,
  right: 'contract/Contract/read',
  create: {
    action: 'draft-contract',
    right: 'contract/Contract/draft-contract',
    command: post('/api/contracts', { begin: () => ({ content: { taxIncluded: true } }) }),
  },
});

const newestContent = (contract: Contract) => contract.versions.at(-1)?.content;

export const contractKind = documentKind({
  service: 'contract',
  path: '/api/contracts/{id}',
  list: '/contracts',
  title: contract => contract.number,
  line: ['DRAFT', 'SUBMITTED', 'APPROVED', 'EFFECTIVE'],
  within: { AMENDING: 'EFFECTIVE', AMENDMENT_SUBMITTED: 'EFFECTIVE', AMENDMENT_APPROVED: 'EFFECTIVE' },
  top: ['customer', 'salesperson', 'project', 'author', 'inForce', 'unfiled', 'createdAt'],
  hidden: ['number', 'sharedWith'],
  first: ['approve', 'reject', 'submit', 'record-signature', 'file'],
  commands: {
    edit: put('/api/contracts/{id}', { begin: newestContent }),
    submit: post('/api/contracts/{id}/submission'),
    approve: post('/api/contracts/{id}/approval'),
    reject: post('/api/contracts/{id}/rejection'),
    'record-signature': post('/api/contracts/{id}/signatures', { begin: () => ({ signedOn: today() }) }),
    'hand-out': post('/api/contracts/{id}/papers'),
    file: post('/api/contracts/{id}/filing'),
    amend: post('/api/contracts/{id}/amendment'),
    renew: post('/api/contracts/{id}/renewal'),
    terminate: post('/api/contracts/{id}/termination'),
    withdraw: post('/api/contracts/{id}/withdrawal'),
    'record-breach': post('/api/contracts/{id}/breaches', { begin: () => ({ happenedOn: today() }) }),
    'settle-breach': post('/api/contracts/{id}/breaches/{number}/outcome', {
      parts: (contract: Contract) =>
        contract.breaches.filter(one => !one.result).map(one => ({ value: one.number, label: `${one.number}. ${one.what}` })),
    }),
  },
  related: [
    { title: 'contracts.execution', path: '/api/contracts/{id}/execution' },
    {
      title: 'contracts.papersOut',
      path: '/api/contracts/{id}/papers',
      open: (row, contract: Contract) => `/api/contracts/${contract.id}/papers/${row.id}`,
    },
    {
      title: 'contracts.requests',
      path: '/api/paper-requests',
      query: (contract: Contract) => ({ contractId: contract.id }),
      open: row => `/paper-requests/${row.id}`,
      right: 'contract/Paper/read',
    },
  ],
  attachments: '/api/contracts/{id}/attachments',
  comments: {
    path: '/api/contracts/{id}/comments',
    read: 'contract/ContractComment/read-comments',
    say: 'contract/ContractComment/comment',
  },
  papers: contract => [{ name: 'print', path: `/api/contracts/${contract.id}/paper` }],
});

export const templateList = listKind<'/api/clause-templates'>({
  service: 'contract',
  path: '/api/clause-templates',
  title: 'contracts.templates',
  columns: ['name', 'topic', 'kinds', 'state', 'version'],
  filters: ['kind', 'retired'],
  open: one => `/clauses/${one.id}`,
  right: 'contract/Template/read',
  create: { action: 'write', right: 'contract/Template/write', command: post('/api/clause-templates') },
});

export const templateKind = documentKind({
  service: 'contract',
  path: '/api/clause-templates/{id}',
  list: '/clauses',
  title: (one: Template) => one.name,
  top: ['topic', 'kinds', 'version', 'text'],
  hidden: ['name'],
  commands: { revise: put('/api/clause-templates/{id}'), retire: post('/api/clause-templates/{id}/retirement') },
});

export const requestList = listKind<'/api/paper-requests'>({
  service: 'contract',
  path: '/api/paper-requests',
  title: 'contracts.requests',
  columns: ['document', 'paper', 'state', 'salesperson', 'dueOn', 'late', 'sentBack'],
  filters: ['state'],
  open: one => `/paper-requests/${one.id}`,
  right: 'contract/Paper/read',
  create: { action: 'request', right: 'contract/Paper/request', command: post('/api/paper-requests') },
});

export const requestKind = documentKind({
  service: 'contract',
  path: '/api/paper-requests/{id}',
  list: '/paper-requests',
  title: one => `${one.document} ${one.paper}`,
  top: ['document', 'paper', 'salesperson', 'dueOn', 'late', 'note', 'sentBack', 'requestedBy', 'requestedAt'],
  commands: {
    'hand-in': post('/api/paper-requests/{id}/hand-in'),
    'send-back': post('/api/paper-requests/{id}/return'),
    receive: post('/api/paper-requests/{id}/receipt'),
    cancel: post('/api/paper-requests/{id}/cancellation'),
  },
});

export const dealList = listKind<'/api/deal-files'>({
  service: 'contract',
  path: '/api/deal-files',
  title: 'contracts.deals',
  columns: ['number', 'state', 'missing', 'late', 'salesperson', 'paidOn'],
  filters: ['state', 'missing', 'customerId'],
  open: one => `/deal-files/${one.id}`,
  right: 'contract/Deal/read',
});

export const dealKind = documentKind({
  service: 'contract',
  path: '/api/deal-files/{id}',
  list: '/deal-files',
  title: one => one.number ?? one.id,
  top: ['salesperson', 'paidOn', 'late', 'missing'],
  commands: { 'waive-paper': post('/api/deal-files/{id}/waivers') },
});

export const entryList = listKind<'/api/archive-entries'>({
  service: 'contract',
  path: '/api/archive-entries',
  title: 'contracts.archive',
  columns: ['number', 'title', 'kind', 'documentClass', 'documentDate', 'state', 'owner', 'place', 'waitingFor'],
  filters: ['q', 'unread', 'due', 'documentClass', 'state', 'keyword', 'from', 'to'],
  open: one => `/archive/${one.id}`,
  right: 'contract/Entry/read',
  create: {
    action: 'file-entry',
    right: 'contract/Entry/file-entry',
    command: post('/api/archive-entries', { begin: () => ({ documentDate: today() }) }),
  },
});

const openCirculations = (entry: Entry) =>
  entry.circulations.filter(one => one.open).map(one => ({ value: one.number, label: `${one.number}. ${one.note ?? one.by}` }));

const countedFiles = (entry: Entry) => entry.countedFiles.map(one => ({ value: one.attachmentId, label: one.name }));

export const entryKind = documentKind({
  service: 'contract',
  path: '/api/archive-entries/{id}',
  list: '/archive',
  title: entry => `${entry.number} ${entry.title}`,
  top: ['kind', 'documentClass', 'documentDate', 'documentNumber', 'document', 'owner', 'summary', 'keywords', 'disposableFrom'],
  hidden: ['number', 'title'],
  first: ['confirm-reading', 'approve-disposal'],
  commands: {
    revise: put('/api/archive-entries/{id}'),
    'pass-on': post('/api/archive-entries/{id}/circulations'),
    'confirm-reading': post('/api/archive-entries/{id}/circulations/{number}/receipts', { parts: openCirculations }),
    'close-circulation': post('/api/archive-entries/{id}/circulations/{number}/closure', { parts: openCirculations }),
    'replace-file': post('/api/archive-entries/{id}/attachments/{attachment}/replacement', { parts: countedFiles }),
    hold: post('/api/archive-entries/{id}/hold'),
    'lift-hold': del('/api/archive-entries/{id}/hold'),
    'propose-disposal': post('/api/archive-entries/{id}/disposal'),
    'approve-disposal': post('/api/archive-entries/{id}/disposal/approval'),
    'reject-disposal': post('/api/archive-entries/{id}/disposal/rejection'),
    destroy: post('/api/archive-entries/{id}/destruction'),
    'give-material': post('/api/archive-entries/{id}/attachments/{attachment}/handouts', {
      of: (entry: Entry) => entry.kind === 'sales-material' && ['KEPT', 'HELD'].includes(entry.state),
      parts: countedFiles,
      begin: () => ({ givenOn: today() }),
      leads: made => `/handouts/${made.id}`,
    }),
  },
  byRight: { 'give-material': 'contract/Handout/give-material' },
  related: [
    {
      title: 'contracts.handouts',
      path: '/api/archive-entries/handouts',
      query: (entry: Entry) => ({ entryId: entry.id }),
      open: row => `/handouts/${row.id}`,
      right: 'contract/Handout/read-given',
    },
  ],
  attachments: '/api/archive-entries/{id}/attachments',
});

export const handoutList = listKind<'/api/archive-entries/handouts'>({
  service: 'contract',
  path: '/api/archive-entries/handouts',
  title: 'contracts.handouts',
  columns: ['title', 'version', 'customerName', 'contact', 'channel', 'givenOn', 'state', 'recordedBy'],
  filters: ['customerId', 'state', 'from', 'to'],
  open: one => `/handouts/${one.id}`,
  right: 'contract/Handout/read-given',
});

export const handoutKind = documentKind({
  service: 'contract',
  path: '/api/archive-entries/handouts/{handout}',
  list: '/handouts',
  title: one => `${one.number} ${one.title}`,
  top: ['version', 'customerName', 'contact', 'channel', 'givenOn', 'remark', 'recordedBy', 'recordedAt', 'reversal'],
  hidden: ['number', 'title'],
  commands: { 'reverse-giving': post('/api/archive-entries/handouts/{handout}/reversal') },
});

export const ruleList = listKind<'/api/company-rules'>({
  service: 'contract',
  path: '/api/company-rules',
  title: 'contracts.rules',
  columns: ['number', 'title', 'state', 'version', 'effectiveFrom', 'repealedFrom', 'waitingFor'],
  filters: ['state', 'unread', 'on'],
  open: one => `/company-rules/${one.id}`,
  right: 'contract/Rule/read',
  create: { action: 'write-rule', right: 'contract/Rule/write-rule', command: post('/api/company-rules') },
});

export const ruleKind = documentKind({
  service: 'contract',
  path: '/api/company-rules/{id}',
  list: '/company-rules',
  title: (rule: Rule) => `${rule.number} ${rule.title}`,
  top: ['inForce', 'repealedFrom', 'repealReason'],
  hidden: ['number', 'title'],
  first: ['confirm-reading', 'approve', 'reject', 'submit'],
  commands: {
    edit: put('/api/company-rules/{id}'),
    submit: post('/api/company-rules/{id}/submission'),
    approve: post('/api/company-rules/{id}/approval'),
    reject: post('/api/company-rules/{id}/rejection'),
    revise: post('/api/company-rules/{id}/revision'),
    withdraw: post('/api/company-rules/{id}/withdrawal'),
    repeal: post('/api/company-rules/{id}/repeal'),
    'confirm-reading': post('/api/company-rules/{id}/versions/{version}/receipts', {
      parts: (rule: Rule) =>
        rule.versions.slice(-1).map(version => ({ value: version.number, label: `${version.number}. ${version.title}` })),
    }),
  },
});
