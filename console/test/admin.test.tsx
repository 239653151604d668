import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { AuditPage } from '../src/areas/admin/audit-page';
import { HealthPage } from '../src/areas/admin/health-page';
import { ParkedPage } from '../src/areas/admin/parked-page';
import { PoliciesPage } from '../src/areas/admin/policies-page';
import { PolicyPage } from '../src/areas/admin/policy-page';
import { RefusalsPage } from '../src/areas/admin/refusals-page';
import { gateway, show } from './gateway';

const version = (number: number, limit: number) => ({
  version: number,
  policy: 'finance',
  changedBy: number === 1 ? 'RELEASE' : 'zhao-min',
  reason: `Reason ${number}`,
  since: '2026-11-01T00:00:00Z',
  shipped: number === 1,
  rules: {},
  values: { 'largest-days': limit, levels: [1, 2] },
});
const policy = {
  name: 'finance',
  version: 2,
  changedBy: 'zhao-min',
  since: '2026-11-01T00:00:00Z',
  actions: [{ name: 'change', allowed: true }],
  values: [
    { key: 'largest-days', value: 30, rule: 'FIN-05', unit: 'days', description: 'How long' },
    { key: 'levels', value: [1, 2], rule: 'FIN-06', description: 'Which levels' },
  ],
  history: [version(2, 30), version(1, 20)],
};

const policyPage = (role: string) =>
  show(
    <Routes>
      <Route path="/admin/policies/:service/:name" element={<PolicyPage />} />
    </Routes>,
    [role],
    '/admin/policies/finance/finance',
  );

test('lists the policies of all services, and says which does not answer', async () => {
  gateway(({ path }) =>
    path === '/api/admin/finance/policies'
      ? { body: { items: [policy] } }
      : path === '/api/admin/order/policies'
        ? { status: 503, body: { title: 'Not now' } }
        : { body: { items: [] } },
  );
  show(<PoliciesPage />, ['admin']);

  expect((await screen.findByRole('link', { name: 'Finance' })).getAttribute('href')).toBe('/admin/policies/finance/finance');
  expect(within(await screen.findByRole('region', { name: 'Orders' })).getByText('Not now')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Complaints' })).toBeNull();
});

test('shows in what two versions of a policy differ', async () => {
  gateway(() => ({ body: policy }));
  policyPage('auditor');

  const compared = within(await screen.findByRole('table', { name: 'Compare two versions' }));
  expect(compared.getByText('Largest days')).toBeTruthy();
  expect(compared.getByText('20')).toBeTruthy();
  expect(compared.getByText('30')).toBeTruthy();
  expect(compared.getAllByRole('row').length).toBe(2);
});

test('tries a change on past documents before it holds, then changes it against the version that was seen', async () => {
  const trial = { tried: 120, divergences: [{ id: 'o1', number: 'SO-1', went: ['APPROVED'], wouldGo: ['REJECTED'] }] };
  const heard = gateway(({ method }) => ({ body: method === 'POST' ? trial : policy }));
  policyPage('admin');
  await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
  const days = await screen.findByLabelText('Largest days');
  await userEvent.clear(days);
  await userEvent.type(days, '45');
  await userEvent.click(screen.getByRole('button', { name: 'Try it on past documents' }));

  expect(await screen.findByText('120 documents tried, 1 would have gone another way')).toBeTruthy();
  expect(screen.getByText('SO-1')).toBeTruthy();
  expect(heard.find(one => one.method === 'POST')).toMatchObject({
    path: '/api/admin/finance/policies/finance/simulation',
    body: { days: 30, values: { 'largest-days': 45 } },
  });
  expect(screen.getByRole('button', { name: 'Change it from now on' })).toHaveProperty('disabled', true);
  await userEvent.type(screen.getByLabelText('Why'), 'Longer is fairer');
  await userEvent.click(screen.getByRole('button', { name: 'Change it from now on' }));

  await waitFor(() => expect(heard.find(one => one.method === 'PUT')).toBeTruthy());
  const sent = heard.find(one => one.method === 'PUT');
  expect(sent?.body).toEqual({ values: { 'largest-days': 45 }, reason: 'Longer is fairer' });
  expect(sent?.headers.get('If-Match')).toBe('"2"');
});

test('sends no list that nobody can read, and nothing that is not changed', async () => {
  const heard = gateway(() => ({ body: policy }));
  policyPage('admin');
  await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Try it on past documents' }));
  expect(await screen.findByText('Nothing is changed yet.')).toBeTruthy();

  const levels = screen.getByLabelText('Levels');
  await userEvent.clear(levels);
  await userEvent.type(levels, '1, 2');
  await userEvent.click(screen.getByRole('button', { name: 'Try it on past documents' }));

  expect(await screen.findByText(/Levels is not readable/)).toBeTruthy();
  expect(heard.every(one => one.method === 'GET')).toBe(true);
});

const parked = {
  id: 'p1',
  aggregate: 'order-4711',
  consumer: 'finance.orders',
  topic: 'saleswright.orders.v1',
  eventType: 'OrderReleased',
  eventId: 'ev-1',
  reason: 'Unreadable',
  since: '2026-11-20T00:00:00Z',
  waiting: 3,
};

test('looks at parked events, leaves one out, and replays the rest with their number (SEC-06)', async () => {
  const heard = gateway(({ path, method }) => {
    if (method === 'POST') {
      return { body: { handled: 2, lifted: true } };
    }
    if (path === '/api/admin/finance/parked') {
      return { body: { items: [parked] } };
    }
    return {
      body: path.endsWith('/p1') ? { letters: [{ eventId: 'ev-1', reason: 'Unreadable' }, { eventId: 'ev-2' }] } : { items: [] },
    };
  });
  show(<ParkedPage />, ['admin']);

  await userEvent.click(await screen.findByRole('button', { name: 'Look' }));
  expect(await screen.findByRole('button', { name: 'Replay 3 events' })).toBeTruthy();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Leave out ev-1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Replay 2 events, leaving out 1' }));

  await waitFor(() =>
    expect(heard.find(one => one.method === 'POST')).toMatchObject({
      path: '/api/admin/finance/parked/p1/replay',
      query: '?skip=ev-1',
    }),
  );
  expect(await screen.findByText('2 handled; nothing is parked here any more.')).toBeTruthy();
});

test('lets an auditor look, and replay nothing', async () => {
  gateway(({ path }) => ({
    body:
      path === '/api/admin/finance/parked'
        ? { items: [parked] }
        : path.endsWith('/p1')
          ? { letters: [{ eventId: 'ev-1' }] }
          : { items: [] },
  }));
  show(<ParkedPage />, ['auditor']);
  await userEvent.click(await screen.findByRole('button', { name: 'Look' }));
  expect(await screen.findByRole('checkbox', { name: 'Leave out ev-1' })).toHaveProperty('disabled', true);
  expect(screen.queryByRole('button', { name: /Replay/ })).toBeNull();
});

test('has a refused fact judged once more by those who may (SEC-07)', async () => {
  const fact = {
    id: 'f1',
    aggregate: 'o1',
    at: '2026-11-20T00:00:00Z',
    detail: 'Too late',
    from: 'plant',
    problem: 'x',
    rule: 'ORD-16',
    open: true,
  };
  const heard = gateway(({ path, method }) => ({
    body:
      method === 'POST' ? { ...fact, open: false } : { items: path === '/api/admin/order/integration/refusals' ? [fact] : [] },
  }));
  show(<RefusalsPage />, ['sales-support']);

  await userEvent.click(await screen.findByRole('button', { name: 'Take up refusal' }));

  await waitFor(() =>
    expect(heard.find(one => one.method === 'POST')?.path).toBe('/api/admin/order/integration/refusals/f1/taking-up'),
  );
  expect(heard.filter(one => one.method === 'GET').every(one => one.query === '?open=true')).toBe(true);
});

test('searches the audit trail of one service after the other (SEC-08)', async () => {
  const heard = gateway(() => ({
    body: { items: [{ number: 1, at: '2026-11-20T00:00:00Z', by: 'li-na', kind: 'EXPORTED', thing: 'customers', hash: 'x' }] },
  }));
  show(<AuditPage />, ['auditor'], '/admin/audit?person=li-na');
  expect(await screen.findByText('Exported')).toBeTruthy();
  expect(heard[0]).toMatchObject({ path: '/api/admin/customer/audit' });
  expect(heard[0]?.query).toContain('person=li-na');

  await userEvent.click(screen.getByRole('combobox', { name: 'Service' }));
  await userEvent.click(await screen.findByTitle('Money'));

  await waitFor(() => expect(heard.at(-1)?.path).toBe('/api/admin/finance/audit'));
  expect(screen.getByTestId('address').textContent).toBe('/admin/audit?person=li-na&service=finance');
});

test('tells what does not keep up, first, and what is well by limits that it names (SEC-10)', async () => {
  const vitals = [
    { sign: 'WAITING_EVENTS', of: 'orders', value: 7, well: true },
    { sign: 'WAITING_EVENTS', of: 'returns', value: 0, well: true },
    { sign: 'OLDEST_EVENT_SECONDS', of: 'orders', value: 75, most: 60, well: false },
    { sign: 'PARKED_SOURCES', value: 0, most: 0, well: true },
  ];
  gateway(({ path }) =>
    path === '/api/admin/order/health'
      ? { body: { items: vitals } }
      : path === '/api/admin/finance/health'
        ? { status: 503, body: { title: 'Not now' } }
        : { body: { items: [vitals[3]] } },
  );
  show(<HealthPage />, ['admin']);

  const orders = within(await screen.findByRole('region', { name: 'Orders' }));
  expect(orders.getAllByText('needs a look').length).toBeGreaterThan(0);
  const rows = orders.getAllByRole('row').map(row => row.textContent);
  expect(rows).toHaveLength(4);
  expect(rows[1]).toContain('75');
  expect(rows[1]).toContain('well up to 60');
  expect(orders.queryByText('returns')).toBeNull();
  expect(within(screen.getByRole('region', { name: 'Money' })).getByText('Not now')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Customers' })).getAllByText('all is well').length).toBeGreaterThan(0);
});

test('verifies the chain of a service to its end, and says where it does not hold (SEC-08)', async () => {
  const stretches = [
    { entries: 10000, last: 10000, next: 10000, breaks: [] },
    { entries: 12, last: 10012, breaks: [{ number: 10003, until: 10003, broken: 'CHANGED' }] },
  ];
  const heard = gateway(({ path, query }) =>
    path === '/api/admin/order/audit/verification'
      ? { body: query === '?after=0' ? stretches[0] : stretches[1] }
      : { body: { items: [] } },
  );
  show(<AuditPage />, ['auditor'], '/admin/audit?service=order');
  await userEvent.click(await screen.findByRole('button', { name: /Verify the chain/ }));

  expect(await screen.findByText('10012 entries verified. The chain does not hold:')).toBeTruthy();
  expect(screen.getByText(/^entry 10003: /)).toBeTruthy();
  const asked = heard.filter(one => one.path === '/api/admin/order/audit/verification');
  expect(asked.map(one => one.query)).toEqual(['?after=0', '?after=10000']);
});
