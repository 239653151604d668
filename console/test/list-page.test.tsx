import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { orderList } from '../src/areas/orders/kinds';
import { ListPage } from '../src/shared/list-page';
import { gateway, show } from './gateway';

const item = (number: string) => ({
  id: number,
  number,
  state: 'RECEIVED',
  customer: { id: 'c1', name: 'Alfreds', status: 'confirmed' },
  total: { amount: '1234.50', currency: 'CNY' },
  waitingFor: ['sales-support'],
});

test('shows the items in the words of the reader, and the next page when asked', async () => {
  const heard = gateway(({ query }) =>
    query.includes('after=') ? { body: { items: [item('SO-2')] } } : { body: { items: [item('SO-1')], next: 'place' } },
  );
  show(<ListPage kind={orderList} />);

  const row = (await screen.findByText('SO-1')).closest('tr') as HTMLElement;
  expect(within(row).getByText('Received')).toBeTruthy();
  expect(within(row).getByText('CN¥1,234.50')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'More' }));

  expect(await screen.findByText('SO-2')).toBeTruthy();
  expect(heard.findLast(one => one.path === '/api/orders')?.query).toContain('after=place');
});

test('keeps its filters in the address', async () => {
  const heard = gateway(() => ({ body: { items: [] } }));
  show(<ListPage kind={orderList} />, ['sales-support'], '/orders?q=chai');

  await screen.findByText('Nothing found');
  expect(heard.find(one => one.path === '/api/orders')?.query).toContain('q=chai');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Waits for me' }));

  await waitFor(() => expect(heard.findLast(one => one.path === '/api/orders')?.query).toContain('waitingFor=me'));
  expect(screen.getByTestId('address').textContent).toBe('/orders?q=chai&waitingFor=me');
});

test('says so when the service does not answer, and asks again when told', async () => {
  let down = true;
  gateway(() => (down ? { status: 503, body: { title: 'Not now', detail: 'Try later.' } } : { body: { items: [item('SO-1')] } }));
  show(<ListPage kind={orderList} />);

  expect(await screen.findByText('Not now')).toBeTruthy();
  down = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByText('SO-1')).toBeTruthy();
});

test('offers to make a new one to those alone who may', async () => {
  gateway(() => ({ body: { items: [] } }));
  const { unmount } = show(<ListPage kind={orderList} />, ['warehouse']);
  await screen.findByText('Nothing found');
  expect(screen.queryByRole('button', { name: /Place/ })).toBeNull();
  unmount();

  show(<ListPage kind={orderList} />, ['sales-rep']);
  expect(await screen.findByRole('button', { name: /Place/ })).toBeTruthy();
});

const costing = (number: string, amount: string | undefined, currency = 'CNY') => ({
  ...item(number),
  total: amount && { amount, currency },
});

test('sorts what it shows by a heading, up, down and as it came, and keeps that in the address', async () => {
  const items = [costing('SO-10', '9.50'), costing('SO-9', '100.00'), costing('SO-2', undefined), costing('SO-1', '20.00')];
  gateway(() => ({ body: { items, next: 'place' } }));
  show(<ListPage kind={orderList} />, ['sales-support'], '/orders?q=chai');
  const numbers = () => screen.getAllByRole('link', { name: /^SO-/ }).map(link => link.textContent);
  await screen.findByText('SO-10');

  const total = within(screen.getByRole('columnheader', { name: /^Total/ })).getByRole('button');
  await userEvent.click(total);
  expect(numbers()).toEqual(['SO-10', 'SO-1', 'SO-9', 'SO-2']);
  expect(screen.getByRole('columnheader', { name: /^Total/ }).getAttribute('aria-sort')).toBe('ascending');
  expect(screen.getByText('4 shown and sorted, there are more')).toBeTruthy();
  await userEvent.click(total);
  expect(numbers()).toEqual(['SO-9', 'SO-1', 'SO-10', 'SO-2']);
  expect(screen.getByTestId('address').textContent).toBe('/orders?q=chai&sorted=-total');
  await userEvent.click(total);
  expect(numbers()).toEqual(['SO-10', 'SO-9', 'SO-2', 'SO-1']);
  expect(screen.getByTestId('address').textContent).toBe('/orders?q=chai');

  await userEvent.click(within(screen.getByRole('columnheader', { name: /^Number/ })).getByRole('button'));
  expect(numbers()).toEqual(['SO-1', 'SO-2', 'SO-9', 'SO-10']);
});

test('has the whole list sorted by the service where that offers it, and keeps the order that it answers in', async () => {
  const heard = gateway(({ query }) => {
    const numbers = query.includes('sort=-requestedShipDate') ? ['SO-3', 'SO-1', 'SO-2'] : ['SO-1', 'SO-2', 'SO-3'];
    return { body: { items: numbers.map(number => ({ ...item(number), requestedShipDate: '2026-12-01' })), next: 'place' } };
  });
  show(<ListPage kind={orderList} />);
  const numbers = () => screen.getAllByRole('link', { name: /^SO-/ }).map(link => link.textContent);
  await screen.findByText('SO-1');
  expect(heard.findLast(one => one.path === '/api/orders')?.query).not.toContain('sort=');

  const heading = () => within(screen.getByRole('columnheader', { name: /^Requested ship date/ })).getByRole('button');
  await userEvent.click(heading());
  await waitFor(() => expect(heard.findLast(one => one.path === '/api/orders')?.query).toContain('sort=requestedShipDate'));
  await userEvent.click(heading());
  await waitFor(() => expect(numbers()).toEqual(['SO-3', 'SO-1', 'SO-2']));
  expect(screen.getByText('3 shown, there are more')).toBeTruthy();
  expect(screen.getByTestId('address').textContent).toBe('/?sorted=-requestedShipDate');
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await waitFor(() =>
    expect(heard.findLast(one => one.path === '/api/orders')?.query).toMatch(/sort=-requestedShipDate.*after=place/),
  );
});
