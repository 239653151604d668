import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { complaintList } from '../src/areas/complaints/kinds';
import { contractList } from '../src/areas/contracts/kinds';
import { sheetOf } from '../src/areas/customers/export';
import { customerList } from '../src/areas/customers/kinds';
import { noticeList } from '../src/areas/desk/notices';
import { deviationList, peopleList, spendingList } from '../src/areas/expenses/kinds';
import { orderList } from '../src/areas/orders/kinds';
import { marketList } from '../src/areas/reports/kinds';
import { ListPage } from '../src/shared/list-page';
import { gateway, show } from './gateway';

const drawn = vi.hoisted(() => vi.fn());
vi.mock('../src/shared/chart', () => ({
  Chart: (props: unknown) => {
    drawn(props);
    return null;
  },
}));

const nothing = () => ({ body: { items: [] } });

test('offers a dealer no filter that they are refused (CMP-21)', async () => {
  const heard = gateway(nothing);
  show(<ListPage kind={complaintList} />, ['dealer'], '/complaints?overdue=true&handler=li-na');

  await screen.findByText('Nothing found');
  expect(await screen.findByRole('combobox', { name: 'Severity' })).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'Overdue' })).toBeNull();
  expect(screen.queryByRole('searchbox', { name: 'Handler' })).toBeNull();
  expect(screen.queryByRole('combobox', { name: 'Customer' })).toBeNull();
  const asked = heard.filter(one => one.path === '/api/complaints');
  expect(asked.map(one => one.query)).toEqual(['?limit=50']);
});

test('offers our own people those filters', async () => {
  gateway(nothing);
  show(<ListPage kind={complaintList} />, ['customer-service']);

  expect(await screen.findByRole('checkbox', { name: 'Overdue' })).toBeTruthy();
  expect(screen.getByRole('searchbox', { name: 'Handler' })).toBeTruthy();
  expect(await screen.findByRole('combobox', { name: 'Customer' })).toBeTruthy();
});

test('keeps a view under a name, for this person, and forgets it when told', async () => {
  gateway(nothing);
  const { unmount } = show(<ListPage kind={orderList} />, ['sales-support'], '/orders?q=chai&state=RELEASED');
  await userEvent.click(await screen.findByRole('button', { name: 'Saved views' }));
  await userEvent.type(await screen.findByLabelText('Name of this view'), 'Tea under way{Enter}');
  unmount();

  show(<ListPage kind={orderList} />, ['sales-support'], '/orders');
  await userEvent.click(await screen.findByRole('button', { name: 'Saved views' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Tea under way' }));
  expect(screen.getByTestId('address').textContent).toBe('/orders?q=chai&state=RELEASED');
  await userEvent.click(screen.getByRole('button', { name: 'Remove Tea under way' }));
  expect(screen.queryByRole('link', { name: 'Tea under way' })).toBeNull();
});

test('gives spreadsheets to those alone who may export, of lists that have one (RPT-16)', async () => {
  gateway(nothing);
  const exporter = show(<ListPage kind={orderList} />, ['finance']);
  expect(await screen.findByRole('button', { name: 'Spreadsheet' })).toBeTruthy();
  exporter.unmount();
  const reader = show(<ListPage kind={orderList} />, ['sales-rep']);
  await screen.findByText('Nothing found');
  expect(screen.queryByRole('button', { name: 'Spreadsheet' })).toBeNull();
  reader.unmount();

  show(<ListPage kind={noticeList} />, ['finance']);
  await screen.findByText('Nothing found');
  expect(screen.queryByRole('button', { name: 'Spreadsheet' })).toBeNull();
});

const spent = (key: string, used: string) => ({
  key,
  expenses: 2,
  used: { amount: used, currency: 'CNY' },
  held: { amount: '10.00', currency: 'CNY' },
});

test('asks a report for what it must be asked, draws it, and leads to what a sum is made of', async () => {
  const heard = gateway(() => ({ body: { by: 'CATEGORY', year: 2026, rows: [spent('TRAVEL', '90.00')] } }));
  show(<ListPage kind={spendingList} />, ['finance']);

  const link = (await screen.findByText('Travel')).closest('a');
  expect(link?.getAttribute('href')).toBe('/expenses?category=TRAVEL');
  expect(heard[0]?.query).toMatch(/^\?year=\d{4}&by=CATEGORY$/);
  await waitFor(() => expect(drawn).toHaveBeenCalled());
  expect(drawn.mock.lastCall?.[0]).toMatchObject({ of: { labels: ['Travel'], series: [{ values: [90] }, { values: [10] }] } });
});

test('tells of people what they spent, and leads to the expenses of which it is made (EXP-13)', async () => {
  const row = { staffId: 'E-1', month: '2026-03', category: 'TRAVEL', expenses: 2, amount: { amount: '90.00', currency: 'CNY' } };
  const heard = gateway(({ path }) => (path === '/api/spending' ? { body: { items: [row] } } : {}));
  show(<ListPage kind={peopleList} />, ['finance']);

  expect((await screen.findByText('E-1')).closest('a')?.getAttribute('href')).toBe('/expenses?staffId=E-1&category=TRAVEL');
  expect(heard.find(one => one.path === '/api/spending')?.query).toMatch(/^\?year=\d{4}&limit=50$/);
});

test('puts into the address what stands in its braces', async () => {
  const heard = gateway(() => ({
    body: { cut: 'region', items: [{ value: 'North', customers: 3, orders: 9, net: { amount: '5.00', currency: 'CNY' } }] },
  }));
  show(<ListPage kind={marketList} />, ['vp-sales']);

  expect((await screen.findByText('North')).closest('a')?.getAttribute('href')).toBe('/customers?region=North');
  expect(heard[0]).toMatchObject({ path: '/api/customers/figures/by/region', query: '' });
});

const deviation = {
  accountId: 'a1',
  category: 'TRAVEL',
  department: 'Sales',
  month: 3,
  planned: { amount: '100.00', currency: 'CNY' },
  spent: { amount: '190.00', currency: 'CNY' },
  percent: 90,
};

test('takes a measure at its row, by those who may, and reads the list again (EXP-11)', async () => {
  const heard = gateway(({ method }) => (method === 'PUT' ? { body: {} } : { body: { year: 2026, rows: [deviation] } }));
  const auditor = show(<ListPage kind={deviationList} />, ['auditor']);
  await screen.findByText('Sales');
  expect(screen.queryByRole('button', { name: 'Set measure' })).toBeNull();
  auditor.unmount();

  show(<ListPage kind={deviationList} />, ['finance-head']);
  await userEvent.click(await screen.findByRole('button', { name: 'Set measure' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(await dialog.findByLabelText('Text'), 'No more fairs');
  await userEvent.type(dialog.getByLabelText('Owner'), 'wang-wei');
  await userEvent.type(dialog.getByLabelText('Due on'), '2026-12-24');
  await userEvent.click(dialog.getByRole('button', { name: 'Submit' }));

  await waitFor(() => expect(heard.find(one => one.method === 'PUT')).toBeTruthy());
  expect(heard.find(one => one.method === 'PUT')).toMatchObject({
    path: '/api/expense-control/deviations/a1/measure',
    body: { text: 'No more fairs', owner: 'wang-wei', dueOn: '2026-12-24' },
  });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(heard.filter(one => one.method === 'GET').length).toBeGreaterThan(2);
  expect(screen.getByTestId('address').textContent).toBe('/');
});

test('leads from a notice to what it is about, and notes all as read', async () => {
  const notice = {
    id: 'n1',
    kind: 'order-shipped',
    text: 'Order SO-1 left.',
    at: '2026-11-29T08:00:00Z',
    read: false,
    about: { document: 'order', id: 'o1' },
  };
  const heard = gateway(({ method }) => ({ body: method === 'GET' ? { items: [notice], unread: 1 } : { unread: 0 } }));
  show(<ListPage kind={noticeList} />, ['warehouse']);

  expect((await screen.findByText('Order SO-1 left.')).closest('a')?.getAttribute('href')).toBe('/orders/o1');
  expect(screen.getByRole('button', { name: 'Note reading' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'I have read all' }));

  await waitFor(() =>
    expect(heard.find(one => one.method === 'POST')).toMatchObject({ path: '/api/notices/reading', body: { upTo: 'n1' } }),
  );
});

test('gives customers out with a reason, as a file that no spreadsheet takes for formulas (SEC-02)', async () => {
  const heard = gateway(({ method }) => ({ body: method === 'POST' ? { items: [] } : { items: [] } }));
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
  show(<ListPage kind={customerList} />, ['vp-sales']);
  await userEvent.click(await screen.findByRole('button', { name: /Export/ }));
  await userEvent.type(await screen.findByLabelText('Reason'), 'Fair invitations');
  await userEvent.click(screen.getByRole('button', { name: 'Submit' }));
  await waitFor(() =>
    expect(heard.find(one => one.method === 'POST')).toMatchObject({
      path: '/api/customers/exports',
      body: { reason: 'Fair invitations' },
    }),
  );

  const sheet = sheetOf([{ number: 'C-1', name: '=cmd()', kind: 'COMPANY', contacts: [{ name: 'Li "Na"', phone: '+86' }] }]);
  expect(sheet.split('\r\n')[1]).toBe(`"C-1","'=cmd()","Company","","","Li ""Na"" +86"`);
});

test('asks a list whose service takes a step for a step, and not for me (CON-03)', async () => {
  const heard = gateway(nothing);
  show(<ListPage kind={contractList} />, ['legal'], '/contracts');

  const steps = await screen.findByRole('combobox', { name: 'Waiting for' });
  expect(screen.queryByRole('checkbox', { name: 'Waits for me' })).toBeNull();
  await userEvent.click(steps);
  await userEvent.click(await screen.findByTitle(/support check/i));
  await waitFor(() => expect(heard.findLast(one => one.path === '/api/contracts')?.query).toContain('waitingFor=support-check'));
});
