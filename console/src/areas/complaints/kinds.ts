import { call } from '../../api/client';
import type { Answer } from '../../api/types';
import { documentKind, post, put } from '../../shared/commands';
import { today } from '../../shared/format';
import { listKind } from '../../shared/list-page';
import { returnableOf } from '../../shared/returnable';

type Complaint = Answer<'/api/complaints/{id}'>;

export const complaintList = listKind<'/api/complaints'>({
  service: 'complaint',
  path: '/api/complaints',
  title: 'complaints.complaints',
  columns: ['number', 'customerName', 'kind', 'severity', 'state', 'orderNumber', 'handler', 'solutionDue', 'overdue'],
  sorted: ['solutionDue'],
  filters: [
    'open',
    'overdue',
    'state',
    'kind',
    'severity',
    'customerId',
    'customerClass',
    'handler',
    'productId',
    'serial',
    'batch',
  ],
  // customers are not shown these, and find nothing by them (CMP-21)
  reserved: {
    overdue: 'complaint/Complaint/read-inside',
    handler: 'complaint/Complaint/read-inside',
    customerClass: 'complaint/Complaint/read-inside',
  },
  open: one => `/complaints/${one.id}`,
  right: 'complaint/Complaint/read',
  create: { action: 'accept-complaint', right: 'complaint/Complaint/accept-complaint', command: post('/api/complaints') },
});

const openTasks = (one: Complaint) =>
  (one.inquiry?.investigations ?? [])
    .filter(task => !task.finding)
    .map(task => ({ value: task.number, label: `${task.number}. ${task.question}` }));

const measures = (one: Complaint) =>
  (one.inquiry?.measures ?? []).map(measure => ({ value: measure.number, label: `${measure.number}. ${measure.what}` }));

/** The return that is written from the complaint, of what can still be sent back (CMP-19). */
async function returnOf(one: Complaint): Promise<unknown> {
  const { data } = await call('get', '/api/complaints/{id}/returns/draft', { path: { id: one.id } });
  const draft = data as Answer<'/api/complaints/{id}/returns/draft'>;
  return { ...draft, lines: await returnableOf(draft.orderId) };
}

export const complaintKind = documentKind({
  service: 'complaint',
  path: '/api/complaints/{id}',
  list: '/complaints',
  title: one => one.summary.number,
  spread: 'summary',
  top: [
    'customerName',
    'kind',
    'severity',
    'orderNumber',
    'handler',
    'salesperson',
    'receivedAt',
    'solutionDue',
    'overdue',
    'content',
    'demand',
  ],
  decided: ['remedies'],
  hidden: ['number'],
  first: ['take-case', 'reply', 'approve-remedy', 'resolve', 'revisit', 'close-case'],
  commands: {
    'take-case': post('/api/complaints/{id}/take-over'),
    'pass-case': post('/api/complaints/{id}/hand-over'),
    reply: post('/api/complaints/{id}/replies'),
    write: post('/api/complaints/{id}/messages'),
    grade: post('/api/complaints/{id}/severity'),
    'pause-solution': post('/api/complaints/{id}/pause'),
    'resume-solution': post('/api/complaints/{id}/resumption'),
    'order-investigation': post('/api/complaints/{id}/investigations'),
    'answer-investigation': post('/api/complaints/{id}/investigations/{number}/finding', { parts: openTasks }),
    'name-cause': post('/api/complaints/{id}/cause'),
    'order-measure': post('/api/complaints/{id}/measures'),
    'finish-measure': post('/api/complaints/{id}/measures/{number}/completion', { parts: measures }),
    'check-measure': post('/api/complaints/{id}/measures/{number}/effect', { parts: measures }),
    'propose-remedy': post('/api/complaints/{id}/remedies'),
    'approve-remedy': post('/api/complaints/{id}/remedy-approval'),
    'reject-remedy': post('/api/complaints/{id}/remedy-rejection'),
    'execute-remedy': post('/api/complaints/{id}/remedy-execution'),
    'drop-remedy': post('/api/complaints/{id}/remedy-withdrawal'),
    resolve: post('/api/complaints/{id}/resolution'),
    revisit: post('/api/complaints/{id}/revisits'),
    'close-case': post('/api/complaints/{id}/closing'),
    'withdraw-complaint': post('/api/complaints/{id}/withdrawal'),
    'open-dispute': post('/api/complaints/{id}/dispute'),
    'record-offer': post('/api/complaints/{id}/dispute/offers'),
    'settle-dispute': post('/api/complaints/{id}/dispute/settlement'),
    'request-return': post('/api/returns', {
      service: 'order',
      begin: returnOf,
      leads: made => `/returns/${made.id}`,
    }),
  },
  attachments: '/api/complaints/{id}/attachments',
  byRight: { 'request-return': 'order/Return/request-return' },
  related: [
    {
      title: 'complaints.recurrences',
      path: '/api/complaints/{id}/recurrences',
      open: row => `/complaints/${row.id}`,
      right: 'complaint/Complaint/read-inside',
    },
    { title: 'complaints.returns', path: '/api/complaints/{id}/returns', open: row => `/returns/${row.id}` },
    {
      title: 'complaints.signOffPhotos',
      path: '/api/complaints/{id}/sign-off-photos',
      open: row => String(row.address),
    },
  ],
  papers: one => [{ name: 'print', path: `/api/complaints/${one.id}/reply-paper` }],
});

export const caseList = listKind<'/api/service-cases'>({
  service: 'complaint',
  path: '/api/service-cases',
  title: 'complaints.cases',
  columns: ['number', 'customerName', 'state', 'productCode', 'serial', 'technician', 'appointment', 'responseDue', 'overdue'],
  filters: ['open', 'overdue', 'state', 'customerId', 'technician', 'handler', 'productId', 'serial'],
  reserved: {
    overdue: 'complaint/Service/read-case-inside',
    handler: 'complaint/Service/read-case-inside',
    technician: 'complaint/Service/read-case-inside',
  },
  open: one => `/service-cases/${one.id}`,
  right: 'complaint/Service/read-case',
  create: { action: 'record-case', right: 'complaint/Service/record-case', command: post('/api/service-cases') },
});

export const caseKind = documentKind({
  service: 'complaint',
  path: '/api/service-cases/{id}',
  list: '/service-cases',
  title: one => one.summary.number,
  spread: 'summary',
  top: [
    'customerName',
    'problem',
    'productCode',
    'serial',
    'technician',
    'handler',
    'channel',
    'contact',
    'appointment',
    'responseDue',
  ],
  hidden: ['number'],
  first: ['triage', 'report-visit', 'guide', 'plan-visit', 'revisit-case', 'close-service'],
  commands: {
    triage: post('/api/service-cases/{id}/triage'),
    guide: post('/api/service-cases/{id}/guidances'),
    'plan-visit': post('/api/service-cases/{id}/visits'),
    'report-visit': post('/api/service-cases/{id}/visit-report', { begin: () => ({ on: today() }) }),
    'revisit-case': post('/api/service-cases/{id}/revisits'),
    'close-service': post('/api/service-cases/{id}/closing'),
    'withdraw-case': post('/api/service-cases/{id}/withdrawal'),
  },
  attachments: '/api/service-cases/{id}/attachments',
  papers: one =>
    one.visits
      .filter(visit => visit.report)
      .map(visit => ({
        name: 'visit-report',
        label: String(visit.number),
        path: `/api/service-cases/${one.id}/visits/${visit.number}/report-paper`,
      })),
});

export const feedbackList = listKind<'/api/product-feedback'>({
  service: 'complaint',
  path: '/api/product-feedback',
  title: 'complaints.feedback',
  columns: ['number', 'state', 'kind', 'productName', 'text', 'customerName', 'verdict', 'collectedAt'],
  filters: ['state', 'kind', 'productId'],
  open: one => `/product-feedback/${one.id}`,
  right: 'complaint/Feedback/read-feedback',
  create: { action: 'collect-feedback', right: 'complaint/Feedback/collect-feedback', command: post('/api/product-feedback') },
});

export const feedbackKind = documentKind({
  service: 'complaint',
  path: '/api/product-feedback/{id}',
  list: '/product-feedback',
  title: one => one.feedback.number,
  spread: 'feedback',
  top: ['kind', 'productName', 'customerName', 'text', 'collectedBy', 'collectedAt', 'verdict', 'answer'],
  hidden: ['number'],
  commands: {
    'take-up-feedback': post('/api/product-feedback/{id}/taking-up'),
    'answer-feedback': post('/api/product-feedback/{id}/answer'),
  },
});

export const knowledgeList = listKind<'/api/knowledge'>({
  service: 'complaint',
  path: '/api/knowledge',
  title: 'complaints.knowledge',
  columns: ['number', 'problem', 'solution', 'productCode', 'state', 'writtenAt'],
  filters: ['q', 'productId', 'retired'],
  open: one => `/knowledge/${one.id}`,
  right: 'complaint/Knowledge/read-entries',
  create: { action: 'write-entry', right: 'complaint/Knowledge/write-entry', command: post('/api/knowledge') },
});

export const knowledgeKind = documentKind({
  service: 'complaint',
  path: '/api/knowledge/{id}',
  list: '/knowledge',
  title: one => one.entry.number,
  spread: 'entry',
  top: ['problem', 'solution', 'productCode', 'writtenBy', 'writtenAt'],
  hidden: ['number'],
  commands: { 'edit-entry': put('/api/knowledge/{id}'), 'retire-entry': post('/api/knowledge/{id}/retirement') },
});

export const staffList = listKind<'/api/staff-complaints'>({
  service: 'complaint',
  path: '/api/staff-complaints',
  title: 'complaints.staff',
  columns: ['number', 'state', 'kind', 'about', 'content', 'happenedAt', 'reporter'],
  filters: ['state'],
  open: one => `/staff-complaints/${one.id}`,
  right: 'complaint/StaffComplaint/read-staff',
  create: { action: 'report-staff', right: 'complaint/StaffComplaint/report-staff', command: post('/api/staff-complaints') },
});

export const staffKind = documentKind({
  service: 'complaint',
  path: '/api/staff-complaints/{id}',
  list: '/staff-complaints',
  title: one => one.number,
  top: ['kind', 'about', 'content', 'happenedAt', 'reporter', 'decidedBy', 'decidedAt', 'reason', 'fine'],
  hidden: ['number'],
  commands: {
    'confirm-staff': post('/api/staff-complaints/{id}/confirmation'),
    'dismiss-staff': post('/api/staff-complaints/{id}/dismissal'),
  },
  attachments: '/api/staff-complaints/{id}/attachments',
});

export const callList = listKind<'/api/care-calls'>({
  service: 'complaint',
  path: '/api/care-calls',
  title: 'complaints.calls',
  columns: ['number', 'customerName', 'score', 'opinion', 'productCode', 'use', 'channel', 'askedBy', 'askedAt'],
  filters: ['customerId', 'productId', 'customerClass'],
  open: one => `/care-calls/${one.id}`,
  right: 'complaint/Call/read-calls',
  create: { action: 'ask-customer', right: 'complaint/Call/ask-customer', command: post('/api/care-calls') },
});

export const dueList = listKind<'/api/care-calls/due'>({
  service: 'complaint',
  path: '/api/care-calls/due',
  title: 'complaints.due',
  columns: ['customerName', 'customerClass', 'region', 'salesperson', 'signedAt', 'askedAt', 'dueSince'],
  filters: ['customerClass'],
  open: one => `/customers/${one.customerId}`,
  right: 'complaint/Call/read-calls',
  create: { action: 'ask-customer', right: 'complaint/Call/ask-customer', command: post('/api/care-calls') },
});

export const callKind = documentKind({
  service: 'complaint',
  path: '/api/care-calls/{id}',
  list: '/care-calls',
  title: one => one.number,
  top: ['customerName', 'score', 'opinion', 'productCode', 'use', 'channel', 'askedBy', 'askedAt'],
  hidden: ['number'],
  commands: {},
});
