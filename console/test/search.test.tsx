import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Shell } from '../src/shell/shell';
import { gateway, type Heard, show } from './gateway';

const theme = { name: 'light' as const, toggle: () => {}, config: {} };

function services({ path, query }: Heard) {
  switch (path) {
    case '/api/orders':
      return { body: { items: [{ id: 'o1', number: 'SO-17', state: 'RELEASED', customer: { id: 'c1', name: 'Alfreds' } }] } };
    case '/api/customers':
      return { body: { items: [{ id: 'c1', number: 'C-1', name: 'Alfreds' }] } };
    case '/api/complaints':
      return { body: { items: query.includes('customerId=c1') ? [{ id: 'k1', number: 'CP-9', customerName: 'Alfreds' }] : [] } };
    case '/api/quotes':
      return { status: 503, body: { title: 'Not now' } };
    default:
      return { body: { items: [], unread: 0 } };
  }
}

async function search(words: string, role = 'support-supervisor') {
  const heard = gateway(services);
  show(
    <Shell theme={theme} csrf="t">
      {null}
    </Shell>,
    [role],
  );
  fireEvent.keyDown(document.body, { key: '/' });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Search everything' }), words);
  return heard;
}

test('finds over all services by one field, opened by a key, grouped by what was found', async () => {
  const heard = await search('alf');
  const dialog = within(await screen.findByRole('dialog'));

  expect(within(await dialog.findByRole('region', { name: 'Orders' })).getByText(/SO-17 · Alfreds/)).toBeTruthy();
  expect(within(await dialog.findByRole('region', { name: 'Customers' })).getByText(/C-1 · Alfreds/)).toBeTruthy();
  // complaints take no words: those of the customers that were found are shown
  expect(await dialog.findByText(/CP-9/)).toBeTruthy();
  expect(within(await dialog.findByRole('region', { name: 'Quotes' })).getByText(/does not answer/)).toBeTruthy();
  expect(heard.find(one => one.path === '/api/orders')?.query).toContain('q=alf');
  expect(heard.find(one => one.path === '/api/invoices')?.query).toContain('number=alf');
});

test('goes to what is chosen by keys', async () => {
  await search('alf');
  await screen.findByText(/SO-17/);
  await screen.findByText(/CP-9/);
  await userEvent.keyboard('{ArrowDown}{Enter}');

  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/customers/c1'));
});

test('asks only for what one may read', async () => {
  const heard = await search('alf', 'warehouse');
  await screen.findByText(/SO-17/);
  expect(heard.some(one => one.path === '/api/customers' || one.path === '/api/invoices')).toBe(false);
});

test('leaves the key alone where somebody types', async () => {
  gateway(services);
  show(
    <Shell theme={theme} csrf="t">
      <input aria-label="note" />
    </Shell>,
  );
  await userEvent.type(screen.getByLabelText('note'), 'a/b');
  expect(screen.getByLabelText('note')).toHaveProperty('value', 'a/b');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the foot of the menu says which version one works with', () => {
  gateway(services);
  show(
    <Shell theme={theme} csrf="t">
      {null}
    </Shell>,
  );
  expect(screen.getByText(/^Saleswright \d+\.\d+\.\d+(-SNAPSHOT)?$/)).toBeTruthy();
});
