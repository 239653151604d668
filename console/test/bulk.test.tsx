import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { quoteList } from '../src/areas/contracts/kinds';
import { customerList } from '../src/areas/customers/kinds';
import { expenseList } from '../src/areas/expenses/kinds';
import { dunningList } from '../src/areas/money/debt-kinds';
import { orderList } from '../src/areas/orders/kinds';
import { ListPage } from '../src/shared/list-page';
import { gateway, type Heard, show } from './gateway';

const dunned = ['SO-1', 'SO-2', 'SO-3'].map(number => ({ id: number.toLowerCase(), orderNumber: number, state: 'DUE' }));
const letters = (heard: Heard[]) => heard.filter(one => one.method === 'POST');

async function choose(...names: string[]) {
  for (const name of names) {
    await userEvent.click(await screen.findByRole('checkbox', { name: `Choose ${name}` }));
  }
}

test('reminds several, each with its own key, and tells line by line what came of it (FIN-06)', async () => {
  let lost = true;
  let begun = false;
  const heard = gateway(({ method, path }) => {
    if (method === 'GET') {
      // whoever was reminded leaves the list
      return { body: { items: begun ? [] : dunned } };
    }
    begun = true;
    if (path.includes('so-2')) {
      return { status: 409, body: { title: 'Nothing is overdue' } };
    }
    return path.includes('so-3') && lost ? 'no answer' : { body: {} };
  });
  show(<ListPage kind={dunningList} />, ['finance'], '/dunning');
  await choose('SO-1', 'SO-2', 'SO-3');
  await userEvent.click(await screen.findByRole('button', { name: /Send letter \(3\)/ }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.click(await form.findByRole('combobox'));
  await userEvent.click(await screen.findByTitle(/mail/i));
  await userEvent.click(form.getByRole('button', { name: 'Submit' }));

  expect(await form.findByText('1 of 3 done')).toBeTruthy();
  const told = form.getAllByRole('listitem').map(line => line.textContent);
  expect(told[0]).toBe('SO-1 Done');
  expect(told[1]).toBe('SO-2 Nothing is overdue');
  expect(told[2]).toBe('SO-3 The server cannot be reached');
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Choose SO-1' })).toBeNull());
  const before = letters(heard);
  expect(before.map(one => one.path)).toEqual(dunned.map(({ id }) => `/api/dunning/${id}/letters`));
  expect(new Set(before.map(one => one.headers.get('Idempotency-Key'))).size).toBe(3);

  lost = false;
  await userEvent.click(form.getByRole('button', { name: 'Try the rest again' }));
  expect(await form.findByText('2 of 3 done')).toBeTruthy();
  const again = letters(heard).slice(3);
  expect(again.map(one => one.path)).toEqual(['/api/dunning/so-2/letters', '/api/dunning/so-3/letters']);
  expect(again[1]?.headers.get('Idempotency-Key')).toBe(before[2]?.headers.get('Idempotency-Key'));
});

test('hands several customers over, each against the revision that it has (CUS-24)', async () => {
  const heard = gateway(({ method, path }) => {
    if (method === 'GET') {
      return path === '/api/customers'
        ? { body: { items: [{ id: 'c1', number: 'CU-1', name: 'Hua Xia' }] } }
        : { body: { id: 'c1' }, revision: 7 };
    }
    return { body: {} };
  });
  show(<ListPage kind={customerList} />, ['sales-manager'], '/customers');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose all that are shown' }));
  await userEvent.click(await screen.findByRole('button', { name: /Hand over \(1\)/ }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(await form.findByLabelText('Owner'), 'wang-wei');
  await userEvent.type(form.getByLabelText('Reason'), 'new region');
  await userEvent.click(form.getByRole('button', { name: 'Submit' }));

  await waitFor(() => expect(letters(heard)).toHaveLength(1));
  expect(letters(heard)[0]?.path).toBe('/api/customers/c1/owner');
  expect(letters(heard)[0]?.headers.get('If-Match')).toBe('"7"');
  expect(letters(heard)[0]?.body).toMatchObject({ owner: 'wang-wei', reason: 'new region' });
});

test('approves only what the service lets, of the revision that is shown', async () => {
  const order = (number: string, allowed: boolean) => ({
    id: number.toLowerCase(),
    number,
    state: 'VERIFIED',
    revision: 3,
    waitingFor: [],
    actions: [{ name: 'approve', allowed }],
  });
  const heard = gateway(({ method }) =>
    method === 'GET' ? { body: { items: [order('SO-1', true), order('SO-2', false)] } } : {},
  );
  show(<ListPage kind={orderList} />, ['support-supervisor'], '/orders');
  await choose('SO-1', 'SO-2');
  await userEvent.click(await screen.findByRole('button', { name: /Approve \(1\)/ }));
  await userEvent.click(await within(await screen.findByRole('dialog')).findByRole('button', { name: 'Submit' }));

  expect(await screen.findByText('1 of 1 done')).toBeTruthy();
  expect(letters(heard).map(one => [one.path, one.headers.get('If-Match')])).toEqual([['/api/orders/so-1/approval', '"3"']]);
});

test('what was not answered is repeated under the same key by whoever begins anew, and nobody closes it midway', async () => {
  let lost = true;
  const order = { id: 'so-7', number: 'SO-7', state: 'VERIFIED', revision: 3, waitingFor: [] };
  const heard = gateway(({ method }) => {
    if (method === 'GET') {
      return { body: { items: [{ ...order, revision: lost ? 3 : 4, actions: [{ name: 'approve', allowed: true }] }] } };
    }
    return lost ? 'no answer' : { body: {} };
  });
  const answered = globalThis.fetch;
  let answer = () => {};
  show(<ListPage kind={orderList} />, ['support-supervisor'], '/orders');
  await choose('SO-7');
  const press = async () => {
    fireEvent.click(await screen.findByRole('button', { name: /Approve \(1\)/ }));
    const form = within(await screen.findByRole('dialog'));
    const submit = form.getByRole('button', { name: 'Submit' }) as HTMLButtonElement;
    await waitFor(() => expect(submit.disabled).toBe(false));
    fireEvent.click(submit);
    return form;
  };
  await screen.findByRole('button', { name: /Approve \(1\)/ });
  const held = new Promise<void>(done => {
    answer = done;
  });
  vi.stubGlobal('fetch', async (asked: Request) => {
    if (asked.method !== 'GET') {
      await held;
    }
    return answered(asked);
  });
  const form = await press();
  await waitFor(() => expect(form.queryByRole('button', { name: 'Close' })).toBeNull());
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(screen.getByRole('dialog')).toBeTruthy();
  answer();
  expect(await form.findByText('0 of 1 done')).toBeTruthy();
  fireEvent.click(form.getByText('Close'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  lost = false;
  fireEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await choose('SO-7');
  await press();
  expect(await screen.findByText('1 of 1 done')).toBeTruthy();
  const [first, again] = letters(heard);
  expect(again?.headers.get('Idempotency-Key')).toBe(first?.headers.get('Idempotency-Key'));
  expect(again?.headers.get('If-Match')).toBe(first?.headers.get('If-Match'));
});

test('offers nothing of it to who may do none of it', async () => {
  gateway(() => ({ body: { items: dunned } }));
  show(<ListPage kind={dunningList} />, ['auditor'], '/dunning');

  expect(await screen.findByText('SO-1')).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'Choose SO-1' })).toBeNull();
});

test('approves several expenses of the revisions that are shown, and those alone that the service lets (EXP-06)', async () => {
  const expense = (number: string, revision: number, allowed: boolean) => ({
    id: number.toLowerCase(),
    number,
    revision,
    state: 'SUBMITTED',
    actions: [{ name: 'approve', allowed }],
  });
  const items = [expense('EX-1', 2, true), expense('EX-2', 5, true), expense('EX-3', 1, false)];
  const heard = gateway(({ method, path }) =>
    method === 'GET'
      ? { body: { items } }
      : path.includes('ex-2')
        ? { status: 412, body: { title: 'Somebody was faster' } }
        : { body: {} },
  );
  show(<ListPage kind={expenseList} />, ['sales-manager'], '/expenses');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose all that are shown' }));
  fireEvent.click(await screen.findByRole('button', { name: /Approve \(2\)/ }));
  const form = within(await screen.findByRole('dialog'));
  const submit = form.getByRole('button', { name: 'Submit' }) as HTMLButtonElement;
  await waitFor(() => expect(submit.disabled).toBe(false));
  fireEvent.click(submit);

  expect(await form.findByText('1 of 2 done')).toBeTruthy();
  expect(form.getAllByRole('listitem').map(line => line.textContent)).toEqual(['EX-1 Done', 'EX-2 Somebody was faster']);
  expect(letters(heard).map(one => [one.path, one.headers.get('If-Match')])).toEqual([
    ['/api/expenses/ex-1/approval', '"2"'],
    ['/api/expenses/ex-2/approval', '"5"'],
  ]);
});

test('approves of several quotes those alone that are to be decided (QUO-08)', async () => {
  const quote = (number: string, state: string) => ({ id: number.toLowerCase(), number, revision: 4, state, waitingFor: [] });
  const items = [quote('QU-1', 'DECIDING'), quote('QU-2', 'SENT')];
  const heard = gateway(({ method }) => (method === 'GET' ? { body: { items } } : { body: {} }));
  show(<ListPage kind={quoteList} />, ['vp-sales'], '/quotes');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose all that are shown' }));
  fireEvent.click(await screen.findByRole('button', { name: /Approve \(1\)/ }));
  const form = within(await screen.findByRole('dialog'));
  const submit = form.getByRole('button', { name: 'Submit' }) as HTMLButtonElement;
  await waitFor(() => expect(submit.disabled).toBe(false));
  fireEvent.click(submit);

  expect(await form.findByText('1 of 1 done')).toBeTruthy();
  expect(letters(heard).map(one => [one.path, one.headers.get('If-Match')])).toEqual([['/api/quotes/qu-1/approval', '"4"']]);
});
