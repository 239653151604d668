import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DeskPage } from '../src/areas/desk/desk-page';
import { gateway, show } from './gateway';

const order = { id: 'o1', number: 'SO-1', state: 'RECEIVED', customer: { id: 'c1', name: 'Alfreds' } };

test('shows what waits over all services, and says which one does not answer', async () => {
  const heard = gateway(({ path }) => {
    if (path === '/api/orders') {
      return { body: { items: [order], next: 'more' } };
    }
    return path === '/api/quotes' ? { status: 503, body: { title: 'Not now' } } : { body: { items: [] } };
  });
  show(<DeskPage />, ['sales-manager']);

  const orders = within(await screen.findByRole('region', { name: 'Orders' }));
  expect(orders.getByText('SO-1').closest('a')?.getAttribute('href')).toBe('/orders/o1');
  expect(orders.getByText('All (more than 1)').getAttribute('href')).toBe('/orders?waitingFor=me');
  expect(within(await screen.findByRole('region', { name: 'Quotes' })).getByText('Not now')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Contracts' })).toBeNull();
  expect(heard.find(one => one.path === '/api/orders')?.query).toContain('waitingFor=me');
  expect(heard.find(one => one.path === '/api/expenses')?.query).toContain('forMe=true');
});

test('asks nobody for what the person may not read', async () => {
  const heard = gateway(() => ({ body: { items: [] } }));
  show(<DeskPage />, ['warehouse']);

  expect(await screen.findByText('Nothing waits for you. Well done.')).toBeTruthy();
  expect(heard.map(one => one.path).sort()).toEqual(['/api/orders', '/api/returns']);
});
