import { call } from '../../api/client';
import type { Answer } from '../../api/types';
import checklist from '../../generated/checklist.json';
import { del, documentKind, post, put } from '../../shared/commands';
import { money, now, today } from '../../shared/format';
import { listKind } from '../../shared/list-page';
import { returnableOf } from '../../shared/returnable';
import { words } from '../../texts/words';

type Order = Answer<'/api/orders/{id}'>;

export const orderList = listKind<'/api/orders'>({
  service: 'order',
  path: '/api/orders',
  title: 'orders.title',
  columns: ['number', 'customer', 'state', 'total', 'requestedShipDate', 'salesperson', 'waitingFor', 'receivedAt'],
  filters: ['q', 'waitingFor', 'state', 'overdue', 'customerId', 'product', 'trackingNumber', 'from', 'to'],
  sorted: ['requestedShipDate'],
  open: order => `/orders/${order.id}`,
  right: 'order/Order/read',
  together: [
    { action: 'approve', right: 'order/Order/approve', command: post('/api/orders/{id}/approval') },
    { action: 'hand-over', right: 'order/Order/hand-over', command: post('/api/orders/{id}/hand-over') },
  ],
  create: { action: 'place', right: 'order/Order/place', page: '/orders/new' },
});

/** The delivery address is told apart from the order, to fewer people; without the right the field begins empty. */
async function deliveryOf(order: Order): Promise<unknown> {
  try {
    const { data } = await call('get', '/api/orders/{id}/delivery-note', { path: { id: order.id } });
    const paper = data as Answer<'/api/orders/{id}/delivery-note'>;
    return paper.wanted ?? paper.delivery;
  } catch {
    return undefined;
  }
}

const content = async (order: Order) => ({
  customerId: order.customer.id,
  projectName: order.projectName,
  contractNumber: order.contractNumber,
  contractId: order.contract?.id,
  salesperson: order.salesperson,
  lines: order.lines.map(line => ({
    productId: line.productId,
    specification: line.specification,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    discountPercent: line.discountPercent,
  })),
  paymentTerms: order.paymentTerms,
  taxIncluded: order.taxIncluded,
  invoiceTitle: order.invoiceTitle,
  requestedShipDate: order.requestedShipDate,
  delivery: await deliveryOf(order),
  priceReason: order.priceCheck?.reason,
});

/** Costs of the order that count, for whoever takes one back. */
async function costsOf(order: Order) {
  const { data } = await call('get', '/api/orders/{id}/quality-costs', { path: { id: order.id } });
  return (data as Answer<'/api/orders/{id}/quality-costs'>).items
    .filter(one => !one.reversal)
    .map(one => ({ value: one.id, label: `${words(one.kind)} ${money(one.amount)} ${one.note}` }));
}

const openQuestions = (order: Order) =>
  order.questions.filter(one => !one.answer).map(one => ({ value: one.number, label: `${one.number}. ${one.text}` }));

const openProblems = (order: Order) =>
  order.production.problems
    .filter(one => !one.solution)
    .map(one => ({ value: one.number, label: `${one.number}. ${one.description}` }));

const openChanges = (order: Order) =>
  order.changes
    .filter(one => one.status === 'REQUESTED' || one.status === 'ANSWERED')
    .map(one => ({ value: one.number, label: `${one.number}. ${one.reason}` }));

const lineChoices = (order: Order) => order.lines.map(line => ({ value: line.line, label: `${line.line}. ${line.productName}` }));

export const orderKind = documentKind({
  service: 'order',
  path: '/api/orders/{id}',
  list: '/orders',
  title: order => order.number,
  line: ['RECEIVED', 'VERIFIED', 'APPROVED', 'RELEASED', 'IN_PRODUCTION', 'READY', 'SHIPPED', 'SIGNED', 'CLOSED'],
  within: { VERIFYING: 'RECEIVED', SCHEDULED: 'RELEASED', SHIPPING_PREPARED: 'READY', SHIPMENT_RELEASED: 'READY' },
  top: [
    'customer',
    'total',
    'requestedShipDate',
    'salesperson',
    'projectName',
    'contractNumber',
    'paymentTerms',
    'receivedAt',
    'hold',
  ],
  hidden: ['number', 'lines', 'verification', 'sharedWith', 'accuracy', 'receivedBy'],
  first: ['verify', 'approve', 'release', 'prepare-shipment', 'confirm-note', 'release-shipment', 'sign', 'close', 'confirm'],
  commands: {
    edit: put('/api/orders/{id}', {
      begin: content,
      help: (order: Order) => ({ customerId: { known: order.customer.name ?? order.customer.id } }),
    }),
    'verify-customer': post('/api/orders/{id}/customer-verification'),
    'hand-over': post('/api/orders/{id}/hand-over'),
    hold: post('/api/orders/{id}/hold'),
    resume: post('/api/orders/{id}/resumption'),
    'ask-question': post('/api/orders/{id}/questions'),
    'answer-question': post('/api/orders/{id}/questions/{number}/answer', { parts: openQuestions }),
    'escalate-question': post('/api/orders/{id}/questions/{number}/escalation', { parts: openQuestions }),
    confirm: post('/api/orders/{id}/confirmations', {
      begin: (order: Order) => ({ party: order.verification.missing[0] }),
      help: (order: Order) => ({
        party: { options: order.verification.missing.map(party => ({ value: party, label: words(party) })) },
      }),
    }),
    verify: post('/api/orders/{id}/verification', {
      help: () => ({ items: { options: checklist.map(item => ({ value: item, label: words(item) })) } }),
    }),
    approve: post('/api/orders/{id}/approval'),
    release: post('/api/orders/{id}/release'),
    'exempt-release': post('/api/orders/{id}/release-exemption'),
    'exempt-contract': post('/api/orders/{id}/contract-exemption'),
    'prepare-shipment': post('/api/orders/{id}/delivery-note', { begin: () => ({ shipDate: today() }) }),
    'confirm-note': post('/api/orders/{id}/delivery-note/confirmation', {
      begin: (order: Order) => ({ preparedAt: order.shipment.preparedAt }),
    }),
    'release-shipment': post('/api/orders/{id}/shipment-release'),
    sign: post('/api/orders/{id}/sign-off', {
      begin: () => ({ signedOn: today() }),
      help: (order: Order) => ({ line: { options: lineChoices(order) } }),
    }),
    close: post('/api/orders/{id}/closing'),
    cancel: post('/api/orders/{id}/cancellation'),
    'request-change': post('/api/orders/{id}/change-requests'),
    'decide-change': post('/api/orders/{id}/change-requests/{number}/approval', { parts: openChanges }),
    'raise-problem': post('/api/orders/{id}/quality-problems', {
      help: (order: Order) => ({ line: { options: lineChoices(order) } }),
    }),
    'assign-problem': post('/api/orders/{id}/quality-problems/{number}/assignment', { parts: openProblems }),
    'solve-problem': post('/api/orders/{id}/quality-problems/{number}/solution', { parts: openProblems }),
    'acknowledge-delay': post('/api/orders/{id}/delay-acknowledgement', {
      begin: (order: Order) => ({ forecastDate: order.production.forecast }),
    }),
    'tell-production': post('/api/orders/{id}/production-facts'),
    'tell-warehouse': post('/api/orders/{id}/warehouse-facts'),
    'request-return': post('/api/returns', {
      begin: async (order: Order) => ({ orderId: order.id, lines: await returnableOf(order.id) }),
      help: (order: Order) => ({ orderId: { known: order.number }, line: { options: lineChoices(order) } }),
      leads: made => `/returns/${made.id}`,
    }),
    'book-cost': post('/api/orders/{id}/quality-costs'),
    'reverse-cost': post('/api/orders/{id}/quality-costs/{cost}/reversal', { parts: costsOf }),
    'make-link': post('/api/complaint-links', {
      service: 'complaint',
      begin: (order: Order) => ({ orderId: order.id }),
      help: (order: Order) => ({ orderId: { known: order.number } }),
      tells: ['address', 'expiresAt'],
    }),
    'end-links': del('/api/complaint-links/{orderId}', { service: 'complaint' }),
    'make-tracking-link': post('/api/orders/{id}/tracking-links', { tells: ['address', 'expiresAt'] }),
    'end-tracking-links': del('/api/orders/{id}/tracking-links'),
  },
  byRight: {
    'request-return': 'order/Return/request-return',
    'book-cost': 'order/QualityCost/book-cost',
    'reverse-cost': 'order/QualityCost/reverse-cost',
    'make-link': 'complaint/Complaint/make-link',
    'end-links': 'complaint/Complaint/end-links',
    'make-tracking-link': 'order/Order/make-tracking-link',
    'end-tracking-links': 'order/Order/end-tracking-links',
  },
  related: [
    { title: 'orders.confirmation', path: '/api/orders/{id}/written-confirmation', right: 'order/Order/read-confirmation' },
    { title: 'orders.qualityCosts', path: '/api/orders/{id}/quality-costs', right: 'order/QualityCost/read-quality-costs' },
    {
      title: 'orders.returns',
      path: '/api/returns',
      query: (order: Order) => ({ orderId: order.id }),
      open: row => `/returns/${row.id}`,
      right: 'order/Return/read-returns',
    },
    {
      title: 'money.invoices',
      path: '/api/invoices',
      query: (order: Order) => ({ orderId: order.id }),
      open: row => `/invoices/${row.id}`,
      right: 'finance/Invoice/read',
    },
    {
      title: 'money.receivables',
      path: '/api/receivables',
      query: (order: Order) => ({ orderId: order.id }),
      open: row => `/receivables/${row.id}`,
      right: 'finance/Receivable/read',
    },
    {
      title: 'complaints.complaints',
      path: '/api/complaints',
      query: (order: Order) => ({ orderId: order.id }),
      open: row => `/complaints/${row.id}`,
      right: 'complaint/Complaint/read',
    },
  ],
  timeline: '/api/orders/{id}/timeline',
  attachments: '/api/orders/{id}/attachments',
  comments: {
    path: '/api/orders/{id}/comments',
    read: 'order/OrderComment/read-comments',
    say: 'order/OrderComment/comment',
  },
  photos: '/api/orders/{id}/photos',
  papers: order =>
    order.shipment.preparedAt ? [{ name: 'delivery-note', path: `/api/orders/${order.id}/delivery-note/paper` }] : [],
});

export const productList = listKind<'/api/products'>({
  service: 'order',
  path: '/api/products',
  title: 'orders.products',
  columns: ['code', 'name', 'model', 'specification', 'unit', 'price', 'leadTimeDays', 'status'],
  filters: ['q', 'proposed'],
  open: product => `/products/${product.id}`,
  right: 'order/Catalogue/read-price',
  create: { action: 'publish', right: 'order/Catalogue/publish', command: post('/api/products') },
});

export const productKind = documentKind({
  service: 'order',
  path: '/api/products/{id}',
  list: '/products',
  title: product => `${product.code} ${product.name}`,
  state: product => product.status,
  top: ['code', 'name', 'model', 'specification', 'unit', 'piecesPerPackage', 'leadTimeDays', 'price', 'promotionPrice'],
  commands: {
    edit: put('/api/products/{id}'),
    'set-cost': put('/api/products/{id}/cost', {
      begin: async (product: Answer<'/api/products/{id}'>) => {
        try {
          return (await call('get', '/api/products/{id}/cost', { path: { id: product.id } })).data;
        } catch {
          return {};
        }
      },
    }),
    'propose-price': post('/api/products/{id}/prices'),
    'decide-price': post('/api/products/{id}/prices/{number}/approval', {
      parts: (product: Answer<'/api/products/{id}'>) =>
        (product.proposals ?? []).map(one => ({
          value: one.number,
          label: `${one.number}. ${one.price.price.amount} ${one.reason ?? ''}`,
        })),
    }),
  },
  byRight: { 'set-cost': 'order/Cost/set-cost' },
  related: [{ title: 'orders.cost', path: '/api/products/{id}/cost', right: 'order/Cost/read-cost' }],
});

export const returnList = listKind<'/api/returns'>({
  service: 'order',
  path: '/api/returns',
  title: 'orders.returns',
  columns: ['number', 'state', 'orderNumber', 'wish', 'why', 'value', 'waitingFor', 'requestedAt'],
  filters: ['waitingFor', 'state', 'customerId', 'quarantined'],
  open: one => `/returns/${one.id}`,
  right: 'order/Return/read-returns',
  create: [
    { action: 'request-return', right: 'order/Return/request-return', command: post('/api/returns') },
    {
      action: 'record-unannounced',
      right: 'order/Return/record-unannounced',
      command: post('/api/returns/unannounced', { begin: () => ({ arrivedAt: now() }) }),
    },
  ],
});

type Returned = Answer<'/api/returns/{id}'>;

const lyingApart = (one: Returned) =>
  (one.arrival?.quarantine ?? [])
    .filter(item => !item.fate)
    .map(item => ({ value: item.item, label: `${item.item}. ${item.productCode ?? ''} ${item.quantity}` }));

export const returnKind = documentKind({
  service: 'order',
  path: '/api/returns/{id}',
  list: '/returns',
  title: one => one.number,
  top: ['orderNumber', 'wish', 'why', 'value', 'description', 'requestedBy', 'requestedAt'],
  commands: {
    withdraw: post('/api/returns/{id}/withdrawal'),
    approve: post('/api/returns/{id}/approval'),
    reject: post('/api/returns/{id}/rejection'),
    move: post('/api/returns/{id}/move'),
    'refuse-goods': post('/api/returns/{id}/refusal'),
    'answer-quarantine': post('/api/returns/{id}/quarantine/{item}/answer', { parts: lyingApart }),
    'sign-return': post('/api/returns/{id}/sign-off'),
    'tell-return': post('/api/returns/{id}/warehouse-facts'),
    'tell-repair': post('/api/returns/{id}/repair-facts'),
  },
  attachments: '/api/returns/{id}/attachments',
  papers: one => [{ name: 'print-label', path: `/api/returns/${one.id}/label` }],
});

export const riskList = listKind<'/api/orders/at-risk'>({
  service: 'order',
  path: '/api/orders/at-risk',
  title: 'orders.atRisk',
  columns: ['number', 'customer', 'risks', 'state', 'requestedShipDate', 'forecast', 'plannedFinish', 'salesperson'],
  filters: ['risk'],
  open: order => `/orders/${order.id}`,
  right: 'order/Order/read-price-check',
});

export const missedList = listKind<'/api/missed-orders'>({
  service: 'order',
  path: '/api/missed-orders',
  title: 'orders.missed',
  columns: ['number', 'state', 'breach', 'description', 'askedOn', 'reportedBy', 'reportedAt'],
  filters: ['state', 'customerId', 'from', 'to'],
  open: one => `/missed-orders/${one.id}`,
  right: 'order/MissedOrder/read-missed',
  create: { action: 'report-missed', right: 'order/MissedOrder/report-missed', command: post('/api/missed-orders') },
});

export const missedKind = documentKind({
  service: 'order',
  path: '/api/missed-orders/{id}',
  list: '/missed-orders',
  title: one => one.number,
  top: ['breach', 'rule', 'askedOn', 'reportedBy', 'reportedAt', 'description'],
  commands: { settle: post('/api/missed-orders/{id}/finding') },
});

export const carrierList = listKind<'/api/carriers'>({
  service: 'order',
  path: '/api/carriers',
  title: 'orders.carriers',
  columns: ['code', 'name', 'kind', 'routes', 'retired'],
  filters: ['q'],
  open: one => `/carriers/${one.id}`,
  right: 'order/Logistics/read',
  create: { action: 'add-carrier', right: 'order/Logistics/add-carrier', command: post('/api/carriers') },
});

export const carrierKind = documentKind({
  service: 'order',
  path: '/api/carriers/{id}',
  list: '/carriers',
  title: one => one.name,
  top: ['code', 'name', 'kind', 'retired'],
  commands: { 'edit-carrier': put('/api/carriers/{id}') },
});
