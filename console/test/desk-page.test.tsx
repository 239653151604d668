import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DeskPage } from '../src/areas/desk/desk-page';
import { gateway, show } from './gateway';

const work = (kind: string, number: string, more: Record<string, unknown> = {}) => ({
  kind,
  id: number.toLowerCase(),
  path: `/api/${kind}s/${number.toLowerCase()}`,
  revision: 4,
  number,
  state: 'SUBMITTED',
  since: '2026-11-20T01:00:00Z',
  late: false,
  waitingFor: ['sales-support'],
  answers: [],
  ...more,
});

const order = work('order', 'SO-1', { about: 'Alfreds' });
const expense = work('expense', 'EX-1', {
  about: 'Fair in Hanover',
  due: '2026-11-24T03:00:00Z',
  minutesLeft: 200,
  answers: ['approve', 'reject'],
});
const complaint = work('complaint', 'CP-1', { due: '2026-11-20T03:00:00Z', minutesLeft: -30, late: true, insteadOf: 'wang-wei' });
const read = { id: 'ex-1', number: 'EX-1', state: 'SUBMITTED', purpose: 'Fair in Hanover' };

function services(one: { path: string; query: string }) {
  if (!one.query.includes('view=mine')) {
    return { body: { items: [] } };
  }
  switch (one.path) {
    case '/api/work/order':
      return { body: { items: [order] } };
    case '/api/work/finance':
      return { body: { items: [expense] } };
    case '/api/work/complaint':
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

test('shows what waits over all services in one list, the most urgent first, with the working time that is left', async () => {
  const heard = gateway(services);
  show(<DeskPage />, ['support-supervisor']);

  await screen.findByText('CP-1');
  expect(await numbers()).toEqual(['CP-1', 'EX-1', 'SO-1']);
  const late = screen.getByText('CP-1').closest('tr') as HTMLElement;
  expect(within(late).getByText('late by 30 minutes')).toBeTruthy();
  expect(within(late).getByText('for wang-wei')).toBeTruthy();
  expect(screen.getByText('3 hours left')).toBeTruthy();
  expect(screen.getByText('SO-1').getAttribute('href')).toBe('/orders/so-1');
  expect(heard.map(one => one.path).sort()).toEqual([
    '/api/work/complaint',
    '/api/work/contract',
    '/api/work/customer',
    '/api/work/finance',
    '/api/work/order',
    '/api/work/performance',
  ]);
});

test('says which service does not answer, and shows what the others say', async () => {
  gateway(one => (one.path === '/api/work/contract' ? { status: 503, body: { title: 'Not now' } } : services(one)));
  show(<DeskPage />, ['sales-manager']);

  expect(within(await screen.findByRole('region', { name: 'Quotes and contracts' })).getByText('Not now')).toBeTruthy();
  expect(await screen.findByText('SO-1')).toBeTruthy();
});

test('shows one kind alone, and keeps that in the address', async () => {
  gateway(services);
  show(<DeskPage />, ['support-supervisor']);

  await userEvent.click(await screen.findByRole('button', { name: 'Expenses 1' }));

  expect(await screen.findByText('EX-1')).toBeTruthy();
  expect(screen.queryByText('SO-1')).toBeNull();
  expect(screen.getByTestId('address').textContent).toBe('/?what=expense');
});

test('shows what one waits for, and what the team is late with, each with whose it is', async () => {
  gateway(one =>
    one.path === '/api/work/order' && one.query.includes('view=asked')
      ? { body: { items: [{ ...order, waitingFor: ['production', 'staff:wang-wei'] }] } }
      : one.path === '/api/work/finance' && one.query.includes('view=late')
        ? { body: { items: [{ ...expense, late: true, minutesLeft: -960 }] } }
        : { body: { items: [] } },
  );
  show(<DeskPage />, ['sales-manager']);

  expect(await screen.findByText('Nothing waits for you. Well done.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'What I wait for' }));
  expect(await screen.findByText('SO-1')).toBeTruthy();
  expect(screen.getByText('Production, wang-wei')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'My team is late' }));
  expect(await screen.findByText('late by 2 days')).toBeTruthy();
  expect(screen.getByTestId('address').textContent).toBe('/?view=late');
});

test('approves several at once, each of the revision that is shown, and says what was refused', async () => {
  const second = work('expense', 'EX-2', { revision: 7, answers: ['approve', 'reject'] });
  const heard = gateway(one => {
    if (one.method === 'POST') {
      return one.path.includes('ex-2') ? { status: 409, body: { title: 'It is your own' } } : { body: {} };
    }
    return one.path === '/api/work/finance' ? { body: { items: [expense, second] } } : { body: { items: [] } };
  });
  show(<DeskPage />, ['support-supervisor']);

  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose EX-1' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose EX-2' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Approve (2)' }));

  expect(await screen.findByText('1 of 2 done')).toBeTruthy();
  const report = within(screen.getByRole('region', { name: 'What came of it' }));
  expect(report.getAllByRole('listitem').map(line => line.textContent)).toEqual(['EX-1 Done', 'EX-2 It is your own']);
  const sent = heard.filter(one => one.method === 'POST');
  expect(sent.map(one => [one.path, one.headers.get('If-Match')])).toEqual([
    ['/api/expenses/ex-1/approval', '"4"'],
    ['/api/expenses/ex-2/approval', '"7"'],
  ]);
  expect(sent[0]?.headers.get('Idempotency-Key')).not.toBe(sent[1]?.headers.get('Idempotency-Key'));
});

test('takes over several that nobody looks after', async () => {
  const transfer = work('bank-transfer', 'B-9', { takeOver: 'take-over-transfer' });
  const heard = gateway(one =>
    one.path === '/api/work/finance' && one.method === 'GET' ? { body: { items: [transfer] } } : { body: { items: [] } },
  );
  show(<DeskPage />, ['finance']);

  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose B-9' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Take over transfer (1)' }));

  await waitFor(() => expect(heard.find(one => one.method === 'POST')?.path).toBe('/api/bank-transfers/b-9/owner'));
});

const actions = (...names: string[]) => names.map(name => ({ name, allowed: true }));

async function decideExpense() {
  show(<DeskPage />, ['support-supervisor']);
  await userEvent.click(await screen.findByRole('button', { name: 'Decide EX-1' }));
  return within(await screen.findByRole('dialog'));
}

test('approves in place, with the opinion, against the revision that was seen', async () => {
  const heard = gateway(one =>
    one.path === '/api/expenses/ex-1' ? { body: { ...read, actions: actions('approve', 'reject') }, revision: 4 } : services(one),
  );
  const dialog = await decideExpense();

  await userEvent.type(await dialog.findByLabelText('Opinion or reason'), 'Worth it');
  await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));

  await waitFor(() => expect(heard.some(one => one.method === 'POST')).toBe(true));
  const sent = heard.find(one => one.method === 'POST');
  expect(sent).toMatchObject({ path: '/api/expenses/ex-1/approval', body: { opinion: 'Worth it' } });
  expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}-approve$/);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('refuses nothing without a reason, and keeps what was typed until the answer counts', async () => {
  let lost = true;
  const heard = gateway(one => {
    if (one.method === 'POST') {
      return lost ? 'no answer' : { body: {} };
    }
    return one.path === '/api/expenses/ex-1'
      ? { body: { ...read, actions: actions('approve', 'reject') }, revision: 4 }
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

test('decides a remedy in place, with what it costs in sight (CMP-04)', async () => {
  const remedies = [
    { kind: 'REFUND', text: 'Half of the price back', amount: { amount: '500.00', currency: 'CNY' }, state: 'DECIDING' },
  ];
  const heard = gateway(one => {
    switch (one.path) {
      case '/api/work/complaint':
        return { body: { items: [{ ...complaint, answers: ['approve-remedy', 'reject-remedy'] }] } };
      case '/api/complaints/cp-1':
        return {
          body: {
            summary: { id: 'cp-1', number: 'CP-1', revision: 4, state: 'DECIDING' },
            remedies,
            actions: actions('approve-remedy', 'reject-remedy'),
          },
          revision: 4,
        };
      default:
        return { body: { items: [] } };
    }
  });
  show(<DeskPage />, ['support-supervisor']);

  await userEvent.click(await screen.findByRole('button', { name: 'Decide CP-1' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText(/500\.00/)).toBeTruthy();
  await userEvent.click(await dialog.findByRole('button', { name: 'Approve remedy' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(heard.find(one => one.method === 'POST')).toMatchObject({ path: '/api/complaints/cp-1/remedy-approval' });
});

test('sends what needs more than a word to its page', async () => {
  gateway(one => (one.path === '/api/expenses/ex-1' ? { body: { ...read, actions: actions('claim') } } : services(one)));
  const dialog = await decideExpense();

  expect(await dialog.findByText('This needs more than a word: open it.')).toBeTruthy();
  expect(dialog.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe('/expenses/ex-1');
});
