import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DeskPage } from '../src/areas/desk/desk-page';
import { gateway, show } from './gateway';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

const order = { id: 'o1', number: 'SO-1', state: 'RECEIVED', customer: { id: 'c1', name: 'Alfreds' } };
const expense = {
  id: 'e1',
  number: 'EX-1',
  state: 'SUBMITTED',
  purpose: 'Fair in Hanover',
  amount: { amount: '800.00', currency: 'CNY' },
  due: inHours(3.5),
};
const complaint = { id: 'k1', number: 'CP-1', state: 'OPEN', customerName: 'Bottom', solutionDue: inHours(-30), overdue: true };

function services(one: { path: string }) {
  switch (one.path) {
    case '/api/orders':
      return { body: { items: [order] } };
    case '/api/expenses':
      return { body: { items: [expense] } };
    case '/api/complaints':
      return { body: { items: [complaint] } };
    default:
      return { body: { items: [] } };
  }
}

const numbers = async () => {
  await screen.findByText('EX-1');
  await screen.findByText('SO-1');
  const rows = within(screen.getByRole('table', { name: 'My desk' }))
    .getAllByRole('row')
    .slice(1);
  return rows.map(row => within(row).getByRole('link').textContent);
};

test('shows what waits over all services in one list, the most urgent first', async () => {
  const heard = gateway(services);
  show(<DeskPage />, ['support-supervisor']);

  await screen.findByText('CP-1');
  expect(await numbers()).toEqual(['CP-1', 'EX-1', 'SO-1']);
  const late = screen.getByText('CP-1').closest('tr') as HTMLElement;
  expect(within(late).getByText('overdue')).toBeTruthy();
  expect(within(late).getByText('yesterday')).toBeTruthy();
  expect(screen.getByText('in 3 hours')).toBeTruthy();
  expect(screen.getByText('SO-1').getAttribute('href')).toBe('/orders/o1');
  expect(heard.find(one => one.path === '/api/orders')?.query).toContain('waitingFor=me');
  expect(heard.find(one => one.path === '/api/expenses')?.query).toContain('forMe=true');
  expect(heard.find(one => one.path === '/api/complaints')?.query).toContain('handler=li-na');
});

test('says which service does not answer, and shows what the others say', async () => {
  gateway(one => (one.path === '/api/quotes' ? { status: 503, body: { title: 'Not now' } } : services(one)));
  show(<DeskPage />, ['sales-manager']);

  expect(within(await screen.findByRole('region', { name: 'Quotes' })).getByText('Not now')).toBeTruthy();
  expect(await screen.findByText('SO-1')).toBeTruthy();
});

test('shows one kind alone, and keeps that in the address', async () => {
  gateway(services);
  show(<DeskPage />, ['support-supervisor']);

  await userEvent.click(await screen.findByRole('button', { name: 'Expenses 1' }));

  expect(await screen.findByText('EX-1')).toBeTruthy();
  expect(screen.queryByText('SO-1')).toBeNull();
  expect(screen.getByTestId('address').textContent).toBe('/?what=expenses.expenses');
});

test('asks nobody for what the person may not read', async () => {
  const heard = gateway(() => ({ body: { items: [] } }));
  show(<DeskPage />, ['warehouse']);

  expect(await screen.findByText('Nothing waits for you. Well done.')).toBeTruthy();
  expect(heard.map(one => one.path).sort()).toEqual([
    '/api/archive-entries',
    '/api/audit-findings',
    '/api/company-rules',
    '/api/orders',
    '/api/returns',
  ]);
});

test('leaves out what the filters of a service let through, but the person may not do', async () => {
  const refund = (id: string, allowed: boolean) => ({ id, number: id, actions: [{ name: 'approve', allowed }] });
  gateway(({ path, query }) =>
    path === '/api/refunds' && query.includes('REQUESTED')
      ? { body: { items: [refund('RF-1', true), refund('RF-2', false)] } }
      : { body: { items: [] } },
  );
  show(<DeskPage />, ['vp-sales']);

  expect(await screen.findByText('RF-1')).toBeTruthy();
  expect(screen.queryByText('RF-2')).toBeNull();
});

const actions = (...names: string[]) => names.map(name => ({ name, allowed: true }));

async function decideExpense() {
  show(<DeskPage />, ['support-supervisor']);
  await userEvent.click(await screen.findByRole('button', { name: 'Decide EX-1' }));
  return within(await screen.findByRole('dialog'));
}

test('approves in place, with the opinion, against the revision that was seen', async () => {
  const heard = gateway(one =>
    one.path === '/api/expenses/e1'
      ? { body: { ...expense, actions: actions('approve', 'reject') }, revision: 4 }
      : services(one),
  );
  const dialog = await decideExpense();

  await userEvent.type(await dialog.findByLabelText('Opinion or reason'), 'Worth it');
  await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));

  await waitFor(() => expect(heard.some(one => one.method === 'POST')).toBe(true));
  const sent = heard.find(one => one.method === 'POST');
  expect(sent).toMatchObject({ path: '/api/expenses/e1/approval', body: { opinion: 'Worth it' } });
  expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}-approve$/);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('refuses nothing without a reason, and keeps what was typed until the answer counts', async () => {
  let lost = true;
  const heard = gateway(one => {
    if (one.method === 'POST') {
      return lost ? 'no answer' : { body: {} };
    }
    return one.path === '/api/expenses/e1'
      ? { body: { ...expense, actions: actions('approve', 'reject') }, revision: 4 }
      : services(one);
  });
  const dialog = await decideExpense();

  const refuse = await dialog.findByRole('button', { name: 'Reject' });
  expect(refuse).toHaveProperty('disabled', true);
  await userEvent.type(dialog.getByLabelText('Opinion or reason'), 'Too dear');
  await userEvent.click(refuse);
  expect(await dialog.findByText('The server cannot be reached')).toBeTruthy();
  expect(Object.values(localStorage).join()).toContain('Too dear');
  lost = false;
  await userEvent.click(await dialog.findByRole('button', { name: 'Reject' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = heard.filter(one => one.method === 'POST');
  expect(sent.map(one => one.body)).toEqual([{ reason: 'Too dear' }, { reason: 'Too dear' }]);
  expect(sent[0]?.headers.get('Idempotency-Key')).toBe(sent[1]?.headers.get('Idempotency-Key'));
  expect(Object.keys(localStorage).filter(key => key.startsWith('draft:'))).toEqual([]);
});

test('sends what needs more than a word to its page', async () => {
  gateway(one => (one.path === '/api/expenses/e1' ? { body: { ...expense, actions: actions('claim') } } : services(one)));
  const dialog = await decideExpense();

  expect(await dialog.findByText('This needs more than a word: open it.')).toBeTruthy();
  expect(dialog.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe('/expenses/e1');
});
