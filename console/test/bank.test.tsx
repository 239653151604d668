import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { statementList } from '../src/areas/money/bank-kinds';
import { MatchingPage } from '../src/areas/money/matching-page';
import { ListPage } from '../src/shared/list-page';
import { gateway, type Heard, show } from './gateway';

const money = (amount: string) => ({ amount, currency: 'CNY' });
const transfer = (id: string, amount: string) => ({
  id,
  account: '6222',
  party: `Payer ${id}`,
  amount: money(amount),
  bookedOn: '2026-11-20',
  text: `For SO-${id}`,
  incoming: true,
  state: 'WAITING',
  statementId: 's1',
  earlier: [],
  actions: ['apply-transfer', 'dismiss-transfer', 'take-over-transfer'].map(name => ({ name, allowed: true })),
});
const proposal = (number: string, open: string, score: number) => ({
  customerId: 'c1',
  receivableId: `r-${number}`,
  orderNumber: number,
  open: money(open),
  reasons: ['ORDER_NUMBER', 'OPEN_AMOUNT'],
  score,
});

function bank(items = [transfer('1', '900.00'), transfer('2', '50.00')]) {
  const waiting = [...items];
  return (one: Heard) => {
    if (one.path === '/api/bank-transfers/waiting') {
      return { body: { items: waiting } };
    }
    if (one.path.endsWith('/proposals')) {
      return { body: { proposals: [proposal('SO-1', '1000.00', 95), proposal('SO-7', '600.00', 40)] } };
    }
    if (one.method === 'POST') {
      waiting.shift();
      return { body: {} };
    }
    return { body: { items: [] } };
  };
}

const applied = (heard: Heard[]) => heard.filter(one => one.method === 'POST');
/** A key where the focus is: nowhere, as long as nothing was chosen. */
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

test('shows what a transfer seems to pay, with reasons and scores, and accepts the surest by Enter (FIN-09)', async () => {
  const heard = gateway(bank());
  show(<MatchingPage />, ['finance']);

  const proposals = within(await screen.findByRole('list', { name: 'What it seems to pay' }));
  expect(await proposals.findByText('SO-1')).toBeTruthy();
  expect(proposals.getAllByText('Order number · Open amount').length).toBe(2);
  expect(proposals.getByText('95')).toBeTruthy();
  press('Enter');

  await waitFor(() => expect(applied(heard).length).toBe(1));
  expect(applied(heard)[0]).toMatchObject({
    path: '/api/bank-transfers/1/application',
    body: { customerId: 'c1', allocations: [{ receivableId: 'r-SO-1', amount: money('900.00') }] },
  });
  await waitFor(() => expect(screen.queryByText('Payer 1')).toBeNull());
  expect(screen.getAllByText('Payer 2').length).toBeGreaterThan(0);
});

test('accepts by Enter, too, on the proposal that was pressed before', async () => {
  const heard = gateway(bank());
  show(<MatchingPage />, ['finance']);

  await userEvent.click(await screen.findByText('SO-7'));
  expect(applied(heard)).toEqual([]);
  await userEvent.keyboard('{Enter}');

  await waitFor(() => expect(applied(heard).length).toBe(1));
  expect(applied(heard)[0]?.body).toMatchObject({ allocations: [{ receivableId: 'r-SO-7' }] });
});

test('goes through transfers and proposals by keys, and sets no more against an order than is open', async () => {
  const heard = gateway(bank());
  show(<MatchingPage />, ['finance']);
  await screen.findByText('SO-7');

  press('ArrowDown');
  expect((await screen.findAllByText('Payer 2'))[0]?.closest('button')?.getAttribute('aria-current')).toBe('true');
  expect(document.activeElement?.textContent).toContain('Payer 2');
  press('ArrowUp');
  await screen.findByText('SO-7');
  press('2');
  press('Enter');

  await waitFor(() => expect(applied(heard).length).toBe(1));
  expect(applied(heard)[0]).toMatchObject({
    path: '/api/bank-transfers/1/application',
    body: { allocations: [{ receivableId: 'r-SO-7', amount: money('600.00') }] },
  });
});

test('takes letters and figures only while a transfer or a proposal has the focus (WCAG 2.1.4)', async () => {
  const heard = gateway(bank());
  show(<MatchingPage />, ['finance']);
  await screen.findByText('SO-7');
  // whoever comes begins at the first one
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Payer 1'));
  (document.activeElement as HTMLElement).blur();
  const pressed = () => screen.getByText('SO-7').closest('button')?.getAttribute('aria-pressed');

  press('2');
  press('x');
  expect(pressed()).toBe('false');
  expect(screen.queryByRole('dialog')).toBeNull();
  press('ArrowUp');
  press('2');
  expect(pressed()).toBe('true');
  // whoever holds the key down accepts nothing more
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter', repeat: true });
  expect(applied(heard)).toEqual([]);
  press('Enter');

  await waitFor(() => expect(applied(heard).length).toBe(1));
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Payer 2'));
});

test('sends an acceptance whose answer was lost again under the same key', async () => {
  let lost = true;
  const answers = bank();
  const heard = gateway(one => (one.method === 'POST' && lost ? 'no answer' : answers(one)));
  show(<MatchingPage />, ['finance']);
  await screen.findByText('SO-1');

  await userEvent.click(screen.getByRole('button', { name: 'Accept the proposal' }));
  expect(await screen.findByText('The server cannot be reached')).toBeTruthy();
  lost = false;
  await userEvent.click(await screen.findByRole('button', { name: 'Accept the proposal' }));

  await waitFor(() => expect(applied(heard).length).toBe(2));
  const [first, second] = applied(heard).map(one => one.headers.get('Idempotency-Key'));
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toBe(first);
});

test('opens the form of another order by a key, and of what needs more words with what was proposed', async () => {
  const answers = bank();
  gateway(one =>
    one.method === 'POST' ? { status: 409, body: { title: 'Somebody else pays', detail: 'Say why.' } } : answers(one),
  );
  show(<MatchingPage />, ['finance']);
  await screen.findByText('SO-1');
  press('ArrowUp');
  press('x');
  const dismissal = within(await screen.findByRole('dialog'));
  expect(await dismissal.findByLabelText('Reason')).toBeTruthy();
  await userEvent.click(dismissal.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  press('Enter');
  await userEvent.click(await screen.findByRole('button', { name: /more words/ }));

  const form = within(await screen.findByRole('dialog'));
  expect(await form.findByLabelText('Third party reason')).toBeTruthy();
  expect(Number((form.getByLabelText('Amount') as HTMLInputElement).value)).toBe(900);
});

test('says so when every transfer is matched', async () => {
  gateway(bank([]));
  show(<MatchingPage />, ['finance']);
  expect(await screen.findByText('Every transfer is matched.')).toBeTruthy();
});

const imported = {
  statements: [
    {
      repeated: false,
      statement: {
        id: 's1',
        account: '6222',
        closing: money('10.00'),
        opening: money('5.00'),
        closingOn: '2026-11-20',
        entries: 3,
        importedBy: 'li-na',
        state: 'READ',
      },
    },
  ],
};

test('hands a statement in, a CSV file with its profile and balances (FIN-09)', async () => {
  const heard = gateway(({ method }) => ({ body: method === 'POST' ? imported : { items: [] } }));
  show(<ListPage kind={statementList} />, ['finance']);
  await userEvent.click(await screen.findByRole('button', { name: /Hand in a statement/ }));

  await userEvent.upload(screen.getByLabelText('File'), new File(['<Document/>'], 'november.xml'));
  expect(screen.queryByLabelText('Profile of the CSV file')).toBeNull();
  await userEvent.upload(screen.getByLabelText('File'), new File(['a,b'], 'november.csv'));
  await userEvent.type(screen.getByLabelText('Profile of the CSV file'), 'example-utf8');
  await userEvent.type(screen.getByLabelText('Opening'), '5.00');
  await userEvent.click(screen.getByRole('button', { name: 'Submit' }));

  expect(await screen.findByText('Taken over: 3 movements')).toBeTruthy();
  const sent = heard.find(one => one.method === 'POST');
  expect(sent).toMatchObject({ path: '/api/bank-statements', query: '?profile=example-utf8&opening=5.00' });
  expect(sent?.headers.get('Content-Type')).toBe('application/octet-stream');
  expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
  expect(screen.getByRole('link', { name: 'Go on and match' }).getAttribute('href')).toBe('/bank-matching');
});

test('lets nobody hand a statement in who may not', async () => {
  gateway(() => ({ body: { items: [] } }));
  show(<ListPage kind={statementList} />, ['auditor']);
  await screen.findByText('Nothing found');
  expect(screen.queryByRole('button', { name: /Hand in/ })).toBeNull();
});
