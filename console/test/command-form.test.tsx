import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expenseList } from '../src/areas/expenses/kinds';
import { CommandForm } from '../src/shared/command-form';
import { type Command, post, put } from '../src/shared/commands';
import { gateway, type Heard, show } from './gateway';

const order = { id: 'o1', revision: 3, customer: { name: 'Alfreds' } };
const hold = { action: 'hold', command: post('/api/orders/{id}/hold') };

function form(props: Partial<Parameters<typeof CommandForm>[0]> = {}) {
  const done = vi.fn();
  show(
    <CommandForm
      {...hold}
      service="order"
      document={order}
      reread={async () => order}
      onDone={done}
      onClose={() => {}}
      {...props}
    />,
  );
  return done;
}

const question = () => screen.findByLabelText('Question');
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Submit' }));
const keys = (heard: Heard[]) => heard.map(one => one.headers.get('Idempotency-Key'));

test('sends what was typed, and nothing of what was left blank', async () => {
  const heard = gateway(() => ({ body: { id: 'o1' } }));
  const done = form();

  await userEvent.type(await question(), 'Which colour?');
  await submit();

  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(heard[0]).toMatchObject({ method: 'POST', path: '/api/orders/o1/hold', body: { question: 'Which colour?' } });
  expect(heard[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
});

test('asks for what a group needs once something of the group is filled in, and not before', async () => {
  const heard = gateway(() => ({ body: { id: 'q1' } }));
  const done = form({
    action: 'begin',
    service: 'contract',
    document: {},
    command: post('/api/quotes', { begin: () => ({ lines: [{}] }) }),
  });

  await userEvent.type(await screen.findByLabelText('Quantity'), '3');
  await userEvent.type(screen.getByLabelText('Contact'), 'Li');
  await submit();
  await screen.findByText('Please fill this in');
  expect(heard.filter(one => one.method === 'POST')).toEqual([]);

  await userEvent.clear(screen.getByLabelText('Contact'));
  await submit();
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(heard.find(one => one.method === 'POST')?.body).toEqual({ lines: [{ quantity: 3 }] });
});

test('shows what is wrong at the field, in the words of the server', async () => {
  gateway(() => ({ status: 400, body: { title: 'Invalid', errors: [{ field: 'question', message: 'must name nobody' }] } }));
  const done = form();

  await userEvent.type(await question(), 'Call 13812345678');
  await submit();

  expect((await screen.findAllByText(/must name nobody/)).length).toBeGreaterThan(0);
  expect(screen.getByLabelText('Question')).toHaveProperty('value', 'Call 13812345678');
  // whoever sent it is led to where it is wrong, however long the form
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Question')));
  expect(done).not.toHaveBeenCalled();
});

test('sends a submission whose answer was lost again under the same key', async () => {
  let lost = true;
  const heard = gateway(() => (lost ? 'no answer' : { body: { id: 'o1' } }));
  const done = form();

  await userEvent.type(await question(), 'Which colour?');
  await submit();
  await screen.findByText('The server cannot be reached');
  lost = false;
  await submit();

  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(keys(heard)[0]).toBe(keys(heard)[1]);
});

test('takes a draft up again, with its key, until the answer has come', async () => {
  const heard = gateway(() => 'no answer');
  form();
  await userEvent.type(await question(), 'Which colour?');
  await submit();
  await screen.findByText('The server cannot be reached');
  document.body.replaceChildren();

  const later = gateway(() => ({ body: { id: 'o1' } }));
  const done = form();
  expect(await question()).toHaveProperty('value', 'Which colour?');
  await submit();

  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(keys(later)[0]).toBe(keys(heard)[0]);
  expect(Object.keys(localStorage).filter(key => key.startsWith('draft:'))).toEqual([]);
});

test('shows beside mine what somebody else has changed, and goes on against their revision', async () => {
  const edit = {
    action: 'edit',
    command: put('/api/products/{id}', { begin: () => ({ code: 'CH-1', name: 'Bearing', unit: 'pcs' }) }),
  };
  const mine = { id: 'p1', revision: 3, name: 'Bearing' };
  const theirs = { id: 'p1', revision: 4, name: 'Bearing, large' };
  const heard = gateway(({ headers }) =>
    headers.get('If-Match') === '"4"'
      ? { body: theirs }
      : { status: 412, body: { type: '/problems/stale-revision', title: 'Changed' } },
  );
  const done = form({ ...edit, document: mine, reread: async () => theirs });

  await userEvent.click(await screen.findByRole('button', { name: 'Submit' }));
  expect(await screen.findByText('Somebody else changed this in the meantime')).toBeTruthy();
  expect(screen.getByText('Bearing, large')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /go on with mine/ }));

  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(heard.map(one => one.headers.get('If-Match'))).toEqual(['"3"', '"4"']);
});

test('asks once more where no words are needed', async () => {
  const heard = gateway(() => ({ body: { id: 'o1' } }));
  const done = form({ action: 'approve', command: post('/api/orders/{id}/approval') });

  await userEvent.click(await screen.findByRole('button', { name: 'Do it' }));

  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(heard[0]).toMatchObject({ path: '/api/orders/o1/approval', body: undefined });
  expect(heard[0]?.headers.get('If-Match')).toBe('"3"');
});

test('offers what an expense may name, fills in the only department, and takes what is typed as well (EXP-04)', async () => {
  const heard = gateway(({ path }) => ({
    body: path === '/api/expenses/choices' ? { departments: ['sales'], categories: ['travel', 'training'] } : { id: 'e1' },
  }));
  const create = expenseList.create as { action: string; command: Command };
  const done = form({ action: create.action, command: create.command, service: 'finance', document: {} });

  expect(await screen.findByLabelText('Department')).toHaveProperty('value', 'sales');
  await userEvent.type(screen.getByLabelText('Category'), 'tra');
  expect(await screen.findByText('Training (training)')).toBeTruthy();
  await userEvent.click(await screen.findByText('Travel (travel)'));
  await userEvent.type(screen.getByLabelText('Purpose'), 'Fair');
  await userEvent.type(screen.getByLabelText('Amount'), '10.00');
  await submit();

  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(heard.find(one => one.method === 'POST')?.body).toMatchObject({
    department: 'sales',
    content: { category: 'travel', purpose: 'Fair' },
  });
});
