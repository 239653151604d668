import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { BooksPage } from '../src/areas/money/books-page';
import { creditAccountKind, dunningKind } from '../src/areas/money/debt-kinds';
import { OrderBookPage } from '../src/areas/money/order-book-page';
import { StatementPage } from '../src/areas/money/statement-page';
import { DocumentPage } from '../src/shared/document-page';
import { gateway, show } from './gateway';

const money = (amount: string) => ({ amount, currency: 'CNY' });
const at = (path: string, page: React.ReactNode) => (
  <Routes>
    <Route path={path} element={page} />
  </Routes>
);

const books = {
  closedThrough: '2026-09',
  months: [
    { month: '2026-09', state: 'CLOSED', closedBy: 'zhao-min', since: '2026-10-03T02:00:00Z' },
    {
      month: '2026-08',
      state: 'CLOSED',
      closedBy: 'zhao-min',
      since: '2026-09-03T02:00:00Z',
      reopening: { at: '2026-10-04T02:00:00Z', by: 'li-na', reason: 'Wrong rate' },
    },
  ],
  reopened: [],
};
const figures = {
  items: [{ month: '2026-10', currency: 'CNY', state: 'OPEN', intake: money('77.00'), invoiced: money('66.00') }],
};

test('closes a month in two steps: its figures are looked at first (FIN-15)', async () => {
  const heard = gateway(({ path }) => ({ body: path === '/api/books/figures' ? figures : books }));
  show(<BooksPage />, ['finance-head']);

  await userEvent.click(await screen.findByRole('button', { name: 'Close 2026-10' }));
  const first = within(await screen.findByRole('dialog'));
  expect(await first.findByText('CN¥77.00')).toBeTruthy();
  expect(heard.some(one => one.method === 'POST')).toBe(false);
  await userEvent.click(first.getByRole('button', { name: 'The figures are right: go on' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Do it' }));

  await waitFor(() => expect(heard.find(one => one.method === 'POST')?.path).toBe('/api/books/months/2026-10/closing'));
});

test('lets another person decide about a month that is to be opened again', async () => {
  const heard = gateway(() => ({ body: books }));
  show(<BooksPage />, ['general-manager']);

  const asked = (await screen.findByText(/: Wrong rate/)).closest('tr') as HTMLElement;
  expect(screen.queryByRole('button', { name: /^Close/ })).toBeNull();
  await userEvent.click(within(asked).getByRole('button', { name: 'Keep closed' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Do it' }));

  await waitFor(() => expect(heard.find(one => one.method === 'DELETE')?.path).toBe('/api/books/months/2026-08/reopening'));
});

const book = {
  orderId: 'o1',
  orderNumber: 'SO-1',
  customerId: 'c1',
  salesperson: 'li-na',
  placedOn: '2026-10-01',
  state: 'OPEN',
  ordered: money('100.00'),
  shipped: money('100.00'),
  signed: money('100.00'),
  invoiced: money('80.00'),
  credited: money('0.00'),
  paid: money('80.00'),
  differences: [{ difference: 'NOT_INVOICED', amount: money('20.00') }],
  explanations: [],
  freights: [],
  confirmations: [{ side: 'CLERK', by: 'chen-jing', at: '2026-11-01T02:00:00Z' }],
};

test('shows the amounts of an order side by side, and who has confirmed them (FIN-11)', async () => {
  const heard = gateway(({ path }) => (path === '/api/order-books/o1' ? { body: book, revision: 8 } : { body: { items: [] } }));
  show(at('/order-books/:id', <OrderBookPage />), ['finance'], '/order-books/o1');

  const amounts = within(await screen.findByRole('region', { name: 'Side by side' }));
  expect(amounts.getByText('Invoiced').closest('div')?.className).toBe('differs');
  expect(amounts.getByText('Shipped').closest('div')?.className).toBe('');
  const sides = within(screen.getByRole('region', { name: 'Both confirm' }));
  expect(sides.getByText(/chen-jing/)).toBeTruthy();
  expect(sides.getByText('not confirmed')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Confirm as clerk' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Confirm as finance' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Do it' }));

  await waitFor(() => expect(heard.find(one => one.method === 'POST')?.path).toBe('/api/order-books/o1/confirmation/finance'));
  expect(heard.find(one => one.method === 'POST')?.headers.get('If-Match')).toBe('"8"');
});

test('explains a difference of the amounts that the person has seen, and shows what was said meanwhile (FIN-11)', async () => {
  let said = 0;
  const heard = gateway(({ path, method, headers }) => {
    if (method === 'POST' && headers.get('If-Match') === '"9"') {
      return { body: book, revision: 10 };
    }
    if (method === 'POST') {
      return { status: 412, body: { type: '/problems/stale-revision', status: 412, title: 'Somebody has changed this since' } };
    }
    if (path !== '/api/order-books/o1') {
      return { body: { items: [] } };
    }
    said += 1;
    return said === 1
      ? { body: book, revision: 8 }
      : {
          body: {
            ...book,
            explanations: [{ difference: 'NOT_INVOICED', reason: 'invoiced in May', by: 'zhao-min', at: '2026-11-02T02:00:00Z' }],
          },
          revision: 9,
        };
  });
  show(at('/order-books/:id', <OrderBookPage />), ['finance'], '/order-books/o1');

  await userEvent.click(await screen.findByRole('button', { name: 'Explain' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.click(await form.findByLabelText('Difference'));
  await userEvent.click(await screen.findByTitle('Not invoiced'));
  await userEvent.type(form.getByLabelText('Reason'), 'the rest follows');
  await userEvent.click(form.getByRole('button', { name: 'Submit' }));

  const sent = () => heard.filter(one => one.method === 'POST').map(one => one.headers.get('If-Match'));
  await waitFor(() => expect(sent()).toEqual(['"8"']));
  expect(await form.findByText('invoiced in May')).toBeTruthy();
  await userEvent.click(form.getByRole('button', { name: 'I have seen it: go on with mine' }));
  await waitFor(() => expect(sent()).toEqual(['"8"', '"9"']));
});

const statement = {
  customerId: 'c1',
  customerName: 'Alfreds',
  currency: 'CNY',
  from: '2026-10-01',
  to: '2026-10-31',
  asOf: '2026-11-01T00:00:00Z',
  opening: money('10.00'),
  closing: money('30.00'),
  open: money('30.00'),
  onAccount: money('0.00'),
  movements: [
    {
      number: 'RE-1',
      kind: 'INVOICE',
      documentId: 'i1',
      at: '2026-10-05T00:00:00Z',
      amount: money('20.00'),
      balance: money('30.00'),
    },
  ],
  openItems: [{ orderId: 'o1', number: 'SO-1', claim: money('30.00'), open: money('30.00'), daysOverdue: 4 }],
};

test('shows a customer’s account with its paper, hands it out, and sends it to be confirmed (FIN-06, FIN-12)', async () => {
  const heard = gateway(({ path, method }) =>
    method === 'POST'
      ? { body: { id: 'b1', number: 'CNY 2026-10' } }
      : path === '/api/statements/c1'
        ? { body: statement }
        : { body: { items: [] } },
  );
  show(<StatementPage />, ['finance'], '/statements?customerId=c1&from=2026-10-01&to=2026-10-31');

  expect(await screen.findByRole('heading', { name: /Alfreds/ })).toBeTruthy();
  expect(heard.find(one => one.path === '/api/statements/c1')?.query).toBe('?currency=CNY&from=2026-10-01&to=2026-10-31');
  expect(screen.getByRole('link', { name: 'RE-1' }).getAttribute('href')).toBe('/invoices/i1');
  expect(screen.getByRole('link', { name: /Paper/ }).getAttribute('href')).toBe(
    '/api/statements/c1/paper?currency=CNY&from=2026-10-01&to=2026-10-31',
  );
  expect(heard.some(one => one.method === 'POST')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Hand out' }));
  const left = within(await screen.findByRole('dialog'));
  await userEvent.click(await left.findByRole('button', { name: 'Submit' }));
  await waitFor(() =>
    expect(heard.find(one => one.path === '/api/statements/c1/papers' && one.method === 'POST')?.body).toEqual({
      currency: 'CNY',
      from: '2026-10-01',
      to: '2026-10-31',
    }),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Send balance' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.click(await form.findByLabelText('Channel'));
  await userEvent.click(await screen.findByTitle('Email'));
  await userEvent.click(form.getByRole('button', { name: 'Submit' }));

  await waitFor(() =>
    expect(heard.find(one => one.path === '/api/balance-confirmations')?.body).toEqual({
      channel: 'EMAIL',
      currency: 'CNY',
      customerId: 'c1',
      from: '2026-10-01',
      to: '2026-10-31',
    }),
  );
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/balance-confirmations/b1'));
});

test('asks for a customer first', async () => {
  const heard = gateway(() => ({ body: { items: [] } }));
  show(<StatementPage />, ['finance'], '/statements');
  expect(await screen.findByText('Whose? Choose a customer.')).toBeTruthy();
  expect(heard.some(one => one.path.startsWith('/api/statements'))).toBe(false);
});

test('sets money of the balance against another order of the same customer, and pays some back (FIN-18)', async () => {
  const account = {
    customerId: 'c1',
    limit: money('1000.00'),
    held: money('200.00'),
    available: money('800.00'),
    orders: [],
    actions: [{ name: 'set-limit', allowed: false, reason: 'Only the head of finance sets limits.' }],
  };
  const heard = gateway(({ path, method, query }) => {
    if (method === 'POST') {
      return { body: { missing: money('0.00'), parts: [] } };
    }
    if (path === '/api/credit-accounts/c1') {
      return { body: account, revision: 2 };
    }
    if (path === '/api/receivables' && query.includes('customerId=c1')) {
      return { body: { items: [{ id: 'r9', orderNumber: 'SO-9', open: money('55.00') }] } };
    }
    return {
      body: path === '/api/customer-balances/c1' ? { customerId: 'c1', payments: [], sums: [money('70.00')] } : { items: [] },
    };
  });
  show(at('/credit-accounts/:id', <DocumentPage kind={creditAccountKind} />), ['finance'], '/credit-accounts/c1');

  expect(await screen.findByText('CN¥800.00')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Request refund' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Apply balance' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.click(await form.findByLabelText('Receivable'));
  await userEvent.click(await screen.findByTitle('SO-9 CN¥55.00'));
  await userEvent.type(form.getByLabelText('Amount'), '55');
  await userEvent.click(form.getByRole('button', { name: 'Submit' }));

  await waitFor(() =>
    expect(heard.find(one => one.method === 'POST')).toMatchObject({
      path: '/api/customer-balances/c1/applications',
      body: { receivableId: 'r9', amount: money('55') },
    }),
  );
});

test('shows what was promised and the letters that left the house (FIN-06)', async () => {
  const dunned = {
    id: 'r1',
    orderNumber: 'SO-1',
    customerId: 'c1',
    customerName: 'Alfreds',
    level: 2,
    state: 'PROMISED',
    overdue: money('40.00'),
    daysOverdue: 20,
    salesperson: 'li-na',
    promises: [
      { amount: money('40.00'), on: '2026-12-01', person: 'Ms Wang', by: 'li-na', at: '2026-11-20T02:00:00Z', outcome: 'OPEN' },
    ],
    letters: [{ number: 'DL-1', level: 1, channel: 'POST', by: 'li-na', at: '2026-11-10T02:00:00Z' }],
    calls: [],
    complaints: [],
    actions: ['send-letter', 'note-call', 'note-promise'].map(name => ({ name, allowed: true })),
  };
  gateway(({ path }) => (path === '/api/dunning/r1' ? { body: dunned } : { body: { items: [] } }));
  show(at('/dunning/:id', <DocumentPage kind={dunningKind} />), ['finance'], '/dunning/r1');

  const paper = await screen.findByRole('link', { name: /DL-1/ });
  expect(paper.getAttribute('href')).toBe('/api/dunning/r1/letters/DL-1/paper');
  expect(screen.getByText('Ms Wang')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Note promise' }));
  expect(Number(((await screen.findByLabelText('Amount')) as HTMLInputElement).value)).toBe(40);
});
