import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { totalList } from '../src/areas/money/debt-kinds';
import { figureList } from '../src/areas/money/kinds';
import { complaintStatistics } from '../src/areas/reports/kinds';
import { SalesPage } from '../src/areas/reports/sales-page';
import { ListPage } from '../src/shared/list-page';
import { gateway, show } from './gateway';

const chart = vi.hoisted(() => ({ setOption: vi.fn(), resize: vi.fn(), dispose: vi.fn() }));
// jsdom has no canvas
vi.mock('echarts/core', () => ({ init: () => chart, use: () => {} }));

const money = (amount: string) => ({ amount, currency: 'CNY' });
const day = (path: string) => ({
  day: path.slice(-10),
  orders: 2,
  intake: { CNY: money('200.00') },
  sales: { CNY: money('100.00') },
  received: {},
  unshipped: { CNY: money('700.00') },
  tax: {},
});

test('shows sales and intake day by day up to any past day, each leading to its orders', async () => {
  const heard = gateway(({ path }) => ({ body: path.startsWith('/api/figures/days/') ? day(path) : {} }));
  show(<SalesPage />, ['vp-sales'], '/reports/sales?until=2026-03-14');

  const table = within(await screen.findByRole('table', { name: 'Day by day' }));
  await waitFor(() => expect(table.getAllByRole('row').length).toBe(15));
  expect(table.getAllByRole('link')[0]?.getAttribute('href')).toBe('/orders?from=2026-03-14&to=2026-03-14');
  expect(await screen.findByText('CN¥700.00')).toBeTruthy();
  const days = heard.filter(one => one.path.startsWith('/api/figures/days/')).map(one => one.path.slice(-10));
  expect(days.at(0)).toBe('2026-03-01');
  expect(days.at(-1)).toBe('2026-03-14');
  await waitFor(() => expect(chart.setOption).toHaveBeenCalled());
  expect(chart.setOption.mock.lastCall?.[0]).toMatchObject({
    // the page forbids styles within markup, of which the other kind of hint is made
    tooltip: { renderMode: 'richText' },
    series: [{ type: 'bar', data: Array(14).fill(200) }, { type: 'bar', data: Array(14).fill(100) }, { data: Array(14).fill(0) }],
  });
});

test('asks nothing beside it for those who may not read it', async () => {
  const heard = gateway(({ path }) => ({ body: path.startsWith('/api/figures/days/') ? day(path) : {} }));
  show(<SalesPage />, ['warehouse']);
  await waitFor(() => expect(heard.length).toBe(14));
  expect(heard.some(one => one.path.includes('deliveries') || one.path.includes('customers'))).toBe(false);
});

const row = { key: '31-60', receivables: 4, open: money('90.00'), overdue: money('90.00'), asOf: '2026-11-01T00:00:00Z' };

test('leads from a sum of receivables by age to the list that it is made of, of the same day', async () => {
  const heard = gateway(() => ({ body: { items: [row] } }));
  show(<ListPage kind={totalList} />, ['finance'], '/reports/receivables?on=2026-10-31');

  const link = (await screen.findByText('31-60')).closest('a');
  expect(link?.getAttribute('href')).toBe('/collection?ageClass=31-60&on=2026-10-31');
  expect(heard[0]?.query).toContain('by=AGE_CLASS');
  expect(heard[0]?.query).toContain('on=2026-10-31');
});

test('shows what months came to, with the money that was open at their ends', async () => {
  const figure = {
    month: '2026-02',
    currency: 'CNY',
    state: 'CLOSED',
    intake: money('5.00'),
    invoiced: money('4.00'),
    received: money('3.00'),
    outstanding: money('2.00'),
  };
  gateway(() => ({ body: { items: [figure] } }));
  show(<ListPage kind={figureList} />, ['finance'], '/reports/months');

  expect((await screen.findByText('2026-02')).closest('a')?.getAttribute('href')).toBe('/collection?on=2026-02-28&currency=CNY');
});

test('begins with complaints by cause, and turns to what one asks for', async () => {
  const statistics = {
    key: 'DAMAGED',
    complaints: 3,
    solvedInTime: 2,
    reopened: 1,
    answered: 3,
    answeredInTime: 3,
    closed: 2,
    costs: [],
    solved: 2,
  };
  const heard = gateway(() => ({ body: { items: [statistics] } }));
  show(<ListPage kind={complaintStatistics} />, ['support-supervisor'], '/reports/complaints');
  const cell = await screen.findByText('Damaged');
  expect(heard[0]?.query).toContain('by=CAUSE');
  expect(cell.closest('a')).toBeNull();

  await userEvent.click(await screen.findByRole('combobox', { name: 'By' }));
  await userEvent.click(await screen.findByTitle('Kind'));

  await waitFor(() => expect(screen.getByText('Damaged').closest('a')?.getAttribute('href')).toBe('/complaints?kind=DAMAGED'));
});
