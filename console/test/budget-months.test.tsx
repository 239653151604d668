import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { monthsOf } from '../src/areas/expenses/budget-months';
import { BudgetMonthsPage } from '../src/areas/expenses/budget-months-page';
import { gateway, show } from './gateway';

const chart = vi.hoisted(() => ({ setOption: vi.fn(), resize: vi.fn(), dispose: vi.fn() }));
// jsdom has no canvas
vi.mock('echarts/core', () => ({ init: () => chart, use: () => {} }));

const account = (id: string, month: number, used: string, available: string, currency = 'CNY') => {
  const of = (amount: string) => ({ amount, currency });
  return {
    id,
    year: 2026,
    month,
    department: 'sales',
    category: id,
    planned: of('100.00'),
    reserved: of('10.10'),
    committed: of('5.00'),
    used: of(used),
    available: of(available),
    overdrawn: of('0.00'),
  };
};

const FIRST = [account('travel', 2, '0.10', '84.80'), account('gifts', 1, '20.00', '64.90')];
const SECOND = [account('training', 2, '0.20', '84.70'), account('abroad', 2, '1.00', '83.90', 'USD')];

test('adds up months to the cent, each currency for itself, and an overdrawn line lessens what is left', () => {
  const months = monthsOf([...FIRST, ...SECOND, account('over', 1, '120.00', '-35.10')] as never);
  expect(months.map(one => [one.month, one.currency, one.used.amount, one.available.amount, one.accounts])).toEqual([
    [1, 'CNY', '140.00', '29.80', 2],
    [2, 'CNY', '0.30', '169.50', 2],
    [2, 'USD', '1.00', '83.90', 1],
  ]);
});

test('shows the budgets of a year by month as a picture and a table, over all pages, each month leading to its lines', async () => {
  const heard = gateway(({ query }) =>
    query.includes('after=') ? { body: { items: SECOND } } : { body: { items: FIRST, next: 'place' } },
  );
  show(<BudgetMonthsPage />, ['finance'], '/budget-months?year=2026&department=sales');

  const table = within(await screen.findByRole('table', { name: 'Budgets by month CNY' }));
  expect(await table.findByText('CN¥169.50')).toBeTruthy();
  expect(table.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
    '/budget-accounts?year=2026&department=sales&month=1',
    '/budget-accounts?year=2026&department=sales&month=2',
  ]);
  expect(screen.getByRole('table', { name: 'Budgets by month USD' })).toBeTruthy();
  expect(heard.map(one => new URLSearchParams(one.query).get('after'))).toEqual([null, 'place']);
  expect(heard[0]?.query).toContain('department=sales');
  await waitFor(() => expect(chart.setOption).toHaveBeenCalled());
  expect(
    chart.setOption.mock.calls.map(call => call[0].series.map((one: { data: number[]; stack: string }) => one)),
  ).toContainEqual([
    expect.objectContaining({ data: [20, 0.3], stack: 'planned' }),
    expect.objectContaining({ data: [5, 10] }),
    expect.objectContaining({ data: [10.1, 20.2] }),
    expect.objectContaining({ data: [64.9, 169.5] }),
  ]);
});

test('says so when the service does not answer', async () => {
  gateway(() => ({ status: 503, body: { title: 'Not now', detail: 'Try later.' } }));
  show(<BudgetMonthsPage />, ['finance'], '/budget-months');
  expect(await screen.findByText('Not now')).toBeTruthy();
});
