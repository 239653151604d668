import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, test } from 'vitest';
import { faultOf, filled, given, oldestFirst, type Payment, type Receivable, restOf } from '../src/areas/money/allocation';
import { PaymentPage } from '../src/areas/money/payment-page';
import { amountOf, sums, unitsOf } from '../src/shared/amounts';
import { gateway, type Heard, show } from './gateway';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

const owed = (id: string, open: string, dueOn?: string, currency = 'CNY') =>
  ({
    id,
    orderId: id,
    orderNumber: `SO-${id}`,
    customerId: 'c1',
    open: { amount: open, currency },
    overdue: false,
    state: 'OPEN',
    ...(dueOn ? { dueOn } : {}),
    instalments: [],
    actions: [],
  }) as unknown as Receivable;

const payment = (unallocated: string, more: object = {}) =>
  ({
    id: 'p1',
    number: 'PM-1',
    customerId: 'c1',
    state: 'COUNTS',
    amount: cny('1000.00'),
    unallocated: cny(unallocated),
    paidBack: cny('0.00'),
    allocations: [],
    refused: [],
    method: 'BANK',
    receivedOn: '2026-11-20',
    recordedBy: 'li-na',
    recordedAt: '2026-11-20T02:00:00Z',
    actions: [{ name: 'allocate', allowed: true }],
    ...more,
  }) as unknown as Payment;

const ITEMS = [owed('3', '500.00'), owed('2', '300.10', '2026-10-01'), owed('1', '200.05', '2026-09-01')];

beforeEach(() => localStorage.clear());

test('reckons amounts to the last part, each currency for itself', () => {
  expect(amountOf(unitsOf('0.1') + unitsOf('0.2'))).toBe('0.30');
  expect(amountOf(unitsOf('123456789012345.0001'))).toBe('123456789012345.0001');
  expect(amountOf(-unitsOf('0.05'))).toBe('-0.05');
  expect(amountOf(unitsOf('1.005'))).toBe('1.005');
  expect(sums([cny('0.10'), { amount: '5.00', currency: 'USD' }, cny('0.20')])).toEqual([
    cny('0.30'),
    { amount: '5.00', currency: 'USD' },
  ]);
});

test('fills what is due longest first, leaves the rest to the cent, and never gives more than is open (FIN-09)', () => {
  const items = oldestFirst([...ITEMS, owed('9', '7.00', '2020-01-01', 'USD')], 'CNY');
  expect(items.map(one => one.id)).toEqual(['1', '2', '3']);
  expect(filled(payment('600.00'), items)).toEqual({ 1: '200.05', 2: '300.10', 3: '99.85' });
  expect(restOf(payment('2000.00'), filled(payment('2000.00'), items))).toBe(unitsOf('999.85'));
  expect(given(payment('100.00'), { 1: '99.99' }, items[1] as Receivable)).toEqual({ 1: '99.99', 2: '0.01' });
  expect(faultOf({ 1: '200.06' }, items[0] as Receivable)).toBe('money.aboveOpen');
  expect(faultOf({ 1: '2,5' }, items[0] as Receivable)).toBe('money.noAmount');
  expect(faultOf({ 1: '200.05' }, items[0] as Receivable)).toBeUndefined();
});

function finance(
  of: Payment,
  refuse: (one: Heard) => { status?: number; body?: unknown } | 'no answer' | undefined = () => undefined,
) {
  return (one: Heard) => {
    if (one.path === '/api/payments/p1') {
      return { body: of };
    }
    if (one.path === '/api/receivables') {
      return { body: { items: [...ITEMS, owed('9', '7.00', '2020-01-01', 'USD')] } };
    }
    if (one.method === 'POST') {
      return refuse(one) ?? { body: of };
    }
    return { body: { items: [] } };
  };
}

const page = () =>
  show(
    <Routes>
      <Route path="/payments/:id" element={<PaymentPage />} />
    </Routes>,
    ['finance'],
    '/payments/p1',
  );

const sent = (heard: Heard[]) => heard.filter(one => one.method === 'POST');
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const item = (order: string) => screen.getByText(order).closest('button') as HTMLButtonElement;
/** Keys count where the focus is within the items. */
const enter = async () => {
  await (await list()).findByText('SO-1');
  item('SO-1').focus();
};
const list = async () => within(await screen.findByRole('list', { name: 'Open items' }));
const field = (order: string) => screen.getByRole<HTMLInputElement>('textbox', { name: `Amount for ${order}` });

test('allocates by keys alone: the oldest first, share by share, each under its own key (FIN-09)', async () => {
  const heard = gateway(finance(payment('600.00')));
  page();
  await enter();
  press('f');
  await waitFor(() => expect(field('SO-3').value).toBe('99.85'));
  press('s');

  await waitFor(() => expect(sent(heard).length).toBe(3));
  expect(sent(heard).map(one => one.body)).toEqual([
    { receivableId: '1', amount: cny('200.05') },
    { receivableId: '2', amount: cny('300.10') },
    { receivableId: '3', amount: cny('99.85') },
  ]);
  expect(new Set(sent(heard).map(one => one.headers.get('Idempotency-Key'))).size).toBe(3);
  await waitFor(() => expect(field('SO-1').value).toBe(''));
});

test('gives and takes back item by item with the keys, and says what is left', async () => {
  gateway(finance(payment('250.00')));
  page();
  await enter();
  press('ArrowDown');
  press('Enter');
  expect(field('SO-2').value).toBe('250.00');
  press('Backspace');
  expect(field('SO-2').value).toBe('');
  press('ArrowUp');
  press('Enter');
  expect(field('SO-1').value).toBe('200.05');
  expect(screen.getByRole('status', { name: 'Left of the payment' }).textContent).toContain('49.95');
  expect(screen.getByText(/other currencies/).textContent).toContain('SO-9');
});

test('gives what is left to the item that it is dragged onto', async () => {
  gateway(finance(payment('250.00')));
  page();
  const items = await list();
  const onto = (await items.findByText('SO-2')).closest('li') as HTMLElement;
  const data: Record<string, string> = {};
  const dataTransfer = {
    setData: (kind: string, value: string) => {
      data[kind] = value;
    },
    getData: (kind: string) => data[kind] ?? '',
    get types() {
      return Object.keys(data);
    },
  };
  fireEvent.dragStart(screen.getByText('Drag it onto an item'), { dataTransfer });
  const over = createEvent.dragOver(onto, { dataTransfer });
  fireEvent(onto, over);
  expect(over.defaultPrevented).toBe(true);
  fireEvent.drop(onto, { dataTransfer });
  expect(field('SO-2').value).toBe('250.00');
  expect(screen.queryByText('Drag it onto an item')).toBeNull();
});

test('stops at the share that is refused, says why beside it, and keeps the rest of what was planned', async () => {
  const heard = gateway(
    finance(payment('600.00'), one =>
      (one.body as { receivableId: string }).receivableId === '2'
        ? { status: 409, body: { type: 'urn:problem:above-due', title: 'Above what is due', detail: 'Less is due by now.' } }
        : undefined,
    ),
  );
  page();
  await enter();
  press('f');
  press('s');
  expect(await screen.findByText(/Less is due by now/)).toBeTruthy();
  expect(sent(heard).length).toBe(2);
  expect(field('SO-1').value).toBe('');
  expect(field('SO-2').value).toBe('300.10');
});

test('sends a share whose answer was lost again under the same key, also after the page was opened anew', async () => {
  let answers = false;
  const heard = gateway(finance(payment('100.00'), () => (answers ? undefined : 'no answer')));
  const { unmount } = page();
  await enter();
  press('f');
  press('s');
  await waitFor(() => expect(sent(heard).length).toBe(1));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Allocate as planned' }).className).not.toContain('loading'));
  unmount();

  answers = true;
  page();
  await enter();
  expect(field('SO-1').value).toBe('100.00');
  press('s');
  await waitFor(() => expect(sent(heard).length).toBe(2));
  const [first, again] = sent(heard).map(one => one.headers.get('Idempotency-Key'));
  expect(again).toBe(first);
});

test('keeps what was taken and what was lost with their keys until it was sent again, and each counts once', async () => {
  let answers = false;
  const heard = gateway(
    finance(payment('600.00'), one =>
      answers || (one.body as { receivableId: string }).receivableId === '1' ? undefined : 'no answer',
    ),
  );
  page();
  await enter();
  press('f');
  const read = () => heard.filter(one => one.path === '/api/receivables').length;
  const before = read();
  press('s');
  expect(await screen.findByText(/is not known yet/)).toBeTruthy();
  expect(read()).toBeGreaterThan(before);

  // neither the keys nor the buttons lose a line whose outcome nobody knows
  press('Backspace');
  press('f');
  press('Enter');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Take all back' }).disabled).toBe(true);
  expect(field('SO-2').readOnly).toBe(true);
  expect(field('SO-1').value).toBe('200.05');
  expect(field('SO-2').value).toBe('300.10');

  answers = true;
  press('s');
  await waitFor(() => expect(sent(heard).length).toBe(5));
  const keysOf = (id: string) =>
    sent(heard)
      .filter(one => (one.body as { receivableId: string }).receivableId === id)
      .map(one => one.headers.get('Idempotency-Key'));
  for (const id of ['1', '2']) {
    expect(keysOf(id).length).toBe(2);
    expect(new Set(keysOf(id)).size).toBe(1);
  }
  await waitFor(() => expect(field('SO-1').value).toBe(''));
  expect(screen.queryByText(/is not known yet/)).toBeNull();
});

test('takes a login that is over for no answer about what was sent before', async () => {
  let answer: { status: number; body?: unknown } | 'no answer' = 'no answer';
  const heard = gateway(finance(payment('100.00'), () => answer));
  page();
  await enter();
  press('f');
  press('s');
  expect(await screen.findByText(/is not known yet/)).toBeTruthy();
  answer = { status: 403, body: { type: '/problems/csrf-token-missing', title: 'Once more' } };
  press('s');
  await waitFor(() => expect(sent(heard).length).toBe(2));
  expect(await screen.findByText(/is not known yet/)).toBeTruthy();
  press('Backspace');
  expect(field('SO-1').value).toBe('100.00');
});

test('keeps what was taken as long as payment and items could not be read again', async () => {
  let down = false;
  const answer = finance(payment('100.00'), () => {
    down = true;
    return undefined;
  });
  gateway(one => (down && one.method === 'GET' ? { status: 403 } : answer(one)));
  page();
  await enter();
  press('f');
  press('s');
  expect(await screen.findByText(/is not known yet/)).toBeTruthy();
  press('Backspace');
  expect(field('SO-1').value).toBe('100.00');
});

test('counts nothing for receivables that are open no longer', async () => {
  const values = { plan: { gone: '80.00', 1: '50.00' }, keys: { gone: 'k0', 1: 'k1' } };
  localStorage.setItem('draft:li-na:plan /api/payments/{id}/allocations:p1', JSON.stringify({ values, key: 'k', at: '' }));
  gateway(finance(payment('100.00')));
  page();
  await (await list()).findByText('SO-1');
  await waitFor(() => expect(screen.getByRole('status', { name: 'Left of the payment' }).textContent).toMatch(/(^|\D)50\.00/));
  expect(field('SO-1').value).toBe('50.00');
});

test('takes keys where the focus is within it alone, and none when nothing is open (WCAG 2.1.4)', async () => {
  gateway(finance(payment('250.00')));
  const { unmount } = page();
  await (await list()).findByText('SO-1');
  fireEvent.keyDown(document.body, { key: 'f' });
  expect(field('SO-1').value).toBe('');
  await enter();
  press('ArrowDown');
  expect(document.activeElement).toBe(item('SO-2'));
  await userEvent.keyboard('{Enter}');
  expect(field('SO-2').value).toBe('250.00');
  unmount();

  localStorage.clear();
  gateway(one => (one.path === '/api/receivables' ? { body: { items: [] } } : finance(payment('250.00'))(one)));
  page();
  expect(await screen.findByText(/Nothing is open/)).toBeTruthy();
  const key = createEvent.keyDown(screen.getByRole('list', { name: 'Open items' }), { key: 'ArrowDown' });
  fireEvent(screen.getByRole('list', { name: 'Open items' }), key);
  expect(key.defaultPrevented).toBe(false);
});

test('refuses what is typed above what is open or left, before anything is sent', async () => {
  const heard = gateway(finance(payment('100.00')));
  page();
  await (await list()).findByText('SO-1');
  await userEvent.type(field('SO-1'), '300');
  expect(await screen.findByText('More than is open')).toBeTruthy();
  expect(screen.getByText('More is planned than the payment has left.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Allocate as planned' }).disabled).toBe(true);
  expect(sent(heard)).toEqual([]);
});

test('is not offered where nothing may be allocated', async () => {
  gateway(finance(payment('0.00', { actions: [{ name: 'allocate', allowed: false, problem: 'above-payment' }] })));
  page();
  expect(await screen.findByRole('heading', { name: /PM-1/ })).toBeTruthy();
  expect(screen.queryByText('Set against open items')).toBeNull();
});
