import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { expect, test, vi } from 'vitest';
import { ComplaintPage } from '../src/areas/complaints/known-solutions';
import { QuotePage } from '../src/areas/contracts/versioned-pages';
import { transferKind } from '../src/areas/money/bank-kinds';
import { orderKind } from '../src/areas/orders/kinds';
import { DocumentPage } from '../src/shared/document-page';
import { gateway, type Heard, show } from './gateway';

/** A time line that stays quiet; jsdom has none. */
class Quiet {
  addEventListener() {}
  close() {}
}
vi.stubGlobal('EventSource', Quiet);

const money = (amount: string) => ({ amount, currency: 'CNY' });
const at = (path: string, page: ReactNode) => (
  <Routes>
    <Route path={path} element={page} />
  </Routes>
);
const nothing = { items: [] };

const offer = (price: string) => ({ lines: [{ line: 1, name: 'Bearing', quantity: 2, unitPrice: money(price) }] });
const quote = {
  id: 'q1',
  revision: 5,
  number: 'QU-1',
  state: 'SENT',
  actions: [],
  waitingFor: [],
  talks: { questions: [], rounds: [] },
  newest: { version: 2, offer: offer('90.00'), authors: [], changes: [] },
};

test('shows in what two versions of a quote differ, side by side (QUO-06)', async () => {
  const heard = gateway(({ path }) => ({
    body:
      path === '/api/quotes/q1' ? quote : path === '/api/quotes/q1/versions/1' ? { version: 1, offer: offer('100.00') } : nothing,
  }));
  show(at('/quotes/:id', <QuotePage />), ['sales-manager'], '/quotes/q1');

  const table = within(await screen.findByRole('table', { name: 'Versions side by side' }));
  expect(table.getAllByRole('columnheader').map(head => head.textContent)).toEqual(['Field', 'Version 1', 'Version 2']);
  expect(table.getByText('Lines › 1 › Unit price › Amount')).toBeTruthy();
  expect(table.getByText('100.00')).toBeTruthy();
  expect(table.getByText('90.00')).toBeTruthy();
  expect(table.getAllByRole('row').length).toBe(2);
  expect(heard.filter(one => one.path.includes('/versions/')).length).toBe(1);
});

const order = {
  id: 'o1',
  revision: 3,
  number: 'SO-1',
  state: 'SIGNED',
  customer: { id: 'c1', name: 'Alfreds' },
  lines: [{ line: 1, productName: 'Bearing' }],
  shipment: {},
  questions: [],
  changes: [],
  production: { problems: [] },
  verification: { missing: [], confirmations: [], items: [] },
  actions: [],
};

function orders({ path, method }: Heard) {
  if (method === 'POST') {
    return { body: { address: 'https://example.test/c/abc', expiresAt: '2026-12-31T00:00:00Z' } };
  }
  const known: Record<string, unknown> = {
    '/api/orders/o1': order,
    '/api/invoices': { items: [{ id: 'i1', number: 'RE-1', gross: money('5.00') }] },
    '/api/complaints': { items: [] },
  };
  return { body: known[path] ?? nothing, revision: 3 };
}

test('shows what other services know of the same order, as far as one may read it', async () => {
  const heard = gateway(orders);
  show(at('/orders/:id', <DocumentPage kind={orderKind} />), ['sales-support'], '/orders/o1');

  const invoices = within(await screen.findByRole('region', { name: 'Invoices' }));
  expect((await invoices.findByText('RE-1')).closest('a')?.getAttribute('href')).toBe('/invoices/i1');
  expect(heard.find(one => one.path === '/api/invoices')?.query).toContain('orderId=o1');
  // what there is none of is not headed
  await waitFor(() => expect(heard.some(one => one.path === '/api/complaints')).toBe(true));
  expect(screen.queryByRole('region', { name: 'Complaints' })).toBeNull();
});

test('asks for nothing beside it that the role is refused', async () => {
  const heard = gateway(orders);
  show(at('/orders/:id', <DocumentPage kind={orderKind} />), ['production'], '/orders/o1');
  await screen.findByRole('heading', { name: /SO-1/ });
  await waitFor(() => expect(heard.some(one => one.path === '/api/returns')).toBe(true));
  expect(heard.some(one => one.path === '/api/invoices' || one.path === '/api/receivables')).toBe(false);
  expect(screen.queryByRole('button', { name: 'Make link' })).toBeNull();
});

test('shows what only the answer of a command tells (CMP-01)', async () => {
  const heard = gateway(orders);
  show(at('/orders/:id', <DocumentPage kind={orderKind} />), ['sales-support'], '/orders/o1');
  await userEvent.click(await screen.findByRole('button', { name: 'Make link' }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Submit' }));

  expect(await screen.findByText('https://example.test/c/abc')).toBeTruthy();
  expect(heard.find(one => one.method === 'POST')).toMatchObject({ path: '/api/complaint-links', body: { orderId: 'o1' } });
});

test('shows the proposals of a transfer, which answer under a name of their own', async () => {
  const transfer = { id: 't1', party: 'Payer', amount: money('9.00'), bookedOn: '2026-11-20', text: 'x', actions: [] };
  const proposal = {
    receivableId: 'r1',
    customerId: 'c1',
    orderNumber: 'SO-9',
    score: 90,
    open: money('9.00'),
    reasons: ['OPEN_AMOUNT'],
  };
  gateway(({ path }) => ({
    body: path.endsWith('/proposals') ? { proposals: [proposal] } : path.endsWith('/t1') ? transfer : nothing,
  }));
  show(at('/bank-transfers/:id', <DocumentPage kind={transferKind} />), ['finance'], '/bank-transfers/t1');

  expect(await within(await screen.findByRole('region', { name: 'What it seems to pay' })).findByText('SO-9')).toBeTruthy();
});

test('offers what helped with problems told in words like those of a complaint (CMP-12)', async () => {
  const complaint = { id: 'k1', content: 'It squeaks', summary: { number: 'CP-1', state: 'OPEN' }, state: 'OPEN', actions: [] };
  const entry = { id: 'w1', number: 'KN-1', problem: 'Squeaking', solution: 'Grease it' };
  const heard = gateway(({ path }) => ({
    body: path === '/api/knowledge/offers' ? { entries: [entry] } : path === '/api/complaints/k1' ? complaint : nothing,
  }));
  show(at('/complaints/:id', <ComplaintPage />), ['customer-service'], '/complaints/k1');

  expect(await screen.findByText('Grease it')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'KN-1' }).getAttribute('href')).toBe('/knowledge/w1');
  expect(heard.find(one => one.path === '/api/knowledge/offers')?.body).toEqual({ text: 'It squeaks' });
});
