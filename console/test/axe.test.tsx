import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { expect, test, vi } from 'vitest';
import { PolicyPage } from '../src/areas/admin/policy-page';
import { DeskPage } from '../src/areas/desk/desk-page';
import { BooksPage } from '../src/areas/money/books-page';
import { MatchingPage } from '../src/areas/money/matching-page';
import { StatementPage } from '../src/areas/money/statement-page';
import { IntakePage } from '../src/areas/orders/intake-page';
import { orderList, returnKind } from '../src/areas/orders/kinds';
import { complaintStatistics } from '../src/areas/reports/kinds';
import { DocumentPage } from '../src/shared/document-page';
import { ListPage } from '../src/shared/list-page';
import { Shell } from '../src/shell/shell';
import { gateway, type Heard, show } from './gateway';

// jsdom has no canvas
vi.mock('echarts/core', () => ({ init: () => ({ setOption() {}, resize() {}, dispose() {} }), use: () => {} }));

const money = (amount: string) => ({ amount, currency: 'CNY' });
const order = { id: 'o1', number: 'SO-1', state: 'RECEIVED', customer: { id: 'c1', name: 'Alfreds' }, total: money('5.00') };
const returned = {
  id: 'r1',
  revision: 1,
  number: 'RT-1',
  state: 'REQUESTED',
  orderId: 'o1',
  orderNumber: 'SO-1',
  wish: 'RETURN',
  why: 'DAMAGED',
  goods: [{ line: 1, productCode: 'CH-1', productName: 'Bearing', requested: 2 }],
  waitingFor: ['sales-manager'],
  actions: [
    { name: 'approve', allowed: true },
    { name: 'move', allowed: false, reason: 'The goods are not here.', rule: 'ORD-36' },
  ],
};
const transfer = {
  id: 't1',
  amount: money('9.00'),
  party: 'Payer',
  bookedOn: '2026-11-20',
  text: 'SO-1',
  actions: [{ name: 'apply-transfer', allowed: true }],
};
const proposal = {
  customerId: 'c1',
  receivableId: 'r1',
  orderNumber: 'SO-1',
  open: money('9.00'),
  reasons: ['ORDER_NUMBER'],
  score: 90,
};
const policy = {
  name: 'finance',
  version: 2,
  changedBy: 'zhao-min',
  since: '2026-11-01T00:00:00Z',
  actions: [{ name: 'change', allowed: true }],
  values: [
    { key: 'days', value: 30, rule: 'FIN-05' },
    { key: 'strict', value: true, rule: 'FIN-05' },
    { key: 'levels', value: [1], rule: 'FIN-06' },
  ],
  history: [2, 1].map(version => ({
    version,
    changedBy: 'x',
    reason: 'y',
    since: '2026-11-01T00:00:00Z',
    values: { days: version },
  })),
};
const statistics = { key: 'DAMAGED', complaints: 3, solvedInTime: 2, reopened: 1, answeredInTime: 3, costs: [] };

const work = {
  kind: 'order',
  id: 'o1',
  path: '/api/orders/o1',
  revision: 1,
  number: 'SO-1',
  about: 'Alfreds',
  state: 'VERIFIED',
  since: '2026-11-20T01:00:00Z',
  due: '2026-11-20T03:00:00Z',
  minutesLeft: -30,
  late: true,
  waitingFor: ['support-supervisor'],
  insteadOf: 'wang-wei',
  answers: ['approve'],
};

function services({ path }: Heard) {
  const known: Record<string, unknown> = {
    '/api/orders': { items: [order] },
    '/api/work/order': { items: [work] },
    '/api/returns/r1': returned,
    '/api/bank-transfers/waiting': { items: [transfer] },
    '/api/bank-transfers/t1/proposals': { proposals: [proposal] },
    '/api/admin/finance/policies/finance': policy,
    '/api/books': {
      closedThrough: '2026-08',
      months: [{ month: '2026-08', state: 'CLOSED', closedBy: 'x', since: '2026-09-01T00:00:00Z' }],
      reopened: [],
    },
    '/api/complaints/statistics': { items: [statistics] },
  };
  return { body: known[path] ?? { items: [], unread: 2 } };
}

/** What keeps people from using the page. Colours are not computed here; sizes neither. */
async function hindrances() {
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
}

const at = (path: string, page: ReactNode) => (
  <Routes>
    <Route path={path} element={page} />
  </Routes>
);

interface Case {
  name: string;
  page: ReactNode;
  role: string;
  address?: string;
  /** By what one sees that it is there. */
  seen: RegExp;
}

const PAGES: Case[] = [
  { name: 'my desk', page: <DeskPage />, role: 'support-supervisor', seen: /SO-1/ },
  { name: 'a list', page: <ListPage kind={orderList} />, role: 'sales-support', seen: /SO-1/ },
  {
    name: 'a document',
    page: at('/returns/:id', <DocumentPage kind={returnKind} />),
    role: 'sales-manager',
    address: '/returns/r1',
    seen: /Bearing/,
  },
  { name: 'the intake of an order', page: <IntakePage />, role: 'sales-support', seen: /Take an order/ },
  { name: 'matching', page: <MatchingPage />, role: 'finance', seen: /Order number/ },
  { name: 'a statement', page: <StatementPage />, role: 'finance', address: '/statements', seen: /Whose\?/ },
  { name: 'the books', page: <BooksPage />, role: 'finance-head', seen: /2026-08/ },
  {
    name: 'a policy',
    page: at('/admin/policies/:service/:name', <PolicyPage />),
    role: 'admin',
    address: '/admin/policies/finance/finance',
    seen: /Largest|Days/,
  },
  { name: 'a report', page: <ListPage kind={complaintStatistics} />, role: 'support-supervisor', seen: /Damaged/ },
];

const shell = (page: ReactNode) => (
  <Shell theme={{ name: 'light', toggle: () => {}, config: {} }} csrf="t">
    {page}
  </Shell>
);

test.each(PAGES)('nothing serious keeps people from using $name', async ({ page, role, address, seen }) => {
  gateway(services);
  show(shell(page), [role], address);
  expect((await screen.findAllByText(seen)).length).toBeGreaterThan(0);
  await waitFor(() => expect(screen.queryByText('Loading…')).toBeNull());
  expect(await hindrances()).toEqual([]);
});

/** What people do on a phone; the rest is drawn of the same parts. */
const ON_A_PHONE = PAGES.filter(({ name }) => ['my desk', 'a list', 'a document', 'matching'].includes(name));

test.each(ON_A_PHONE)('nor on a phone: $name', async ({ page, role, address, seen }) => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }));
  gateway(services);
  show(shell(page), [role], address);
  expect((await screen.findAllByText(seen)).length).toBeGreaterThan(0);
  expect(await hindrances()).toEqual([]);
});

test('nor the forms, the search and a change of a policy', async () => {
  gateway(services);
  show(shell(at('/returns/:id', <DocumentPage kind={returnKind} />)), ['sales-manager'], '/returns/r1');
  await userEvent.click(await screen.findByRole('button', { name: 'Approve' }));
  await screen.findByLabelText('Opinion');
  expect(await hindrances()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByLabelText('Opinion')).toBeNull());

  fireEvent.keyDown(document.body, { key: '/' });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Search everything' }), 'SO');
  await screen.findByText(/SO-1 · Alfreds/);
  expect(await hindrances()).toEqual([]);
});
