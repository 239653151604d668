import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { newcomersOf } from '../src/areas/staff/newcomers';
import { pages } from '../src/areas/staff/pages';
import { gateway, show } from './gateway';

const ListPage = pages['/staff'];
const StaffPage = pages['/staff/:id'];

test('knows the columns of a pasted table by their headings, and takes a CSV file without any as it stands', () => {
  expect(newcomersOf('姓名\t工号\t团队\n王伟\tE-1\tnorth\n\t\n李娜\tE-2\t')).toEqual([
    { staffId: 'E-1', name: '王伟', team: 'north' },
    { staffId: 'E-2', name: '李娜' },
  ]);
  expect(newcomersOf('E-3,"Zhang, San",123,z@x.cn,sales\r\n,nobody')).toEqual([
    { staffId: 'E-3', name: 'Zhang, San', phone: '123', email: 'z@x.cn', department: 'sales' },
  ]);
});

test('enters many at once, and says of each who was not taken why', async () => {
  const heard = gateway(one =>
    one.method === 'POST'
      ? {
          body: {
            people: [
              { staffId: 'E-1', outcome: { name: 'enter-staff', allowed: true } },
              { staffId: 'E-2', outcome: { name: 'enter-staff', allowed: false, reason: 'known already' } },
            ],
          },
        }
      : { body: { items: [] } },
  );
  show(<ListPage />, ['hr']);

  await userEvent.click(await screen.findByRole('button', { name: 'Enter many' }));
  const drawer = within(await screen.findByRole('dialog'));
  await userEvent.click(drawer.getByLabelText('Lines'));
  await userEvent.paste('E-1\tWang Wei\nE-2\tLi Na');
  await userEvent.click(drawer.getByRole('button', { name: 'Submit (2)' }));

  expect(await drawer.findByText('1 are in the directory now.')).toBeTruthy();
  expect(drawer.getByText('E-2: known already')).toBeTruthy();
  expect(heard.find(one => one.method === 'POST')?.body).toEqual({
    people: [
      { staffId: 'E-1', name: 'Wang Wei' },
      { staffId: 'E-2', name: 'Li Na' },
    ],
  });
});

const leaver = {
  id: 'E-1',
  staff: { id: 'E-1', name: 'Wang Wei', roles: ['sales-rep'], state: 'LEFT' },
  absences: [],
  deputies: [],
  standsInFor: [],
  actions: [{ name: 'confirm-hand-over', allowed: true }],
};

test('shows what stands with who leaves, over all services, and says which of them is not known', async () => {
  const heard = gateway(one => {
    if (one.path === '/api/staff/E-1') {
      return { body: leaver, revision: 2 };
    }
    if (one.path === '/api/work/contract') {
      return { status: 503, body: { title: 'Not now' } };
    }
    return one.path === '/api/work/order'
      ? {
          body: {
            items: [{ kind: 'order', id: 'o1', number: 'SO-1', state: 'RECEIVED', since: '', waitingFor: [], answers: [] }],
          },
        }
      : { body: { items: [] } };
  });
  show(
    <Routes>
      <Route path="/staff/:id" element={<StaffPage />} />
    </Routes>,
    ['hr'],
    '/staff/E-1',
  );

  expect((await screen.findByRole('link', { name: 'SO-1' })).getAttribute('href')).toBe('/orders/o1');
  expect(screen.getByText(/Quotes and contracts: no answer/)).toBeTruthy();
  await waitFor(() =>
    expect(heard.filter(one => one.path.startsWith('/api/work/')).every(one => one.query.includes('of=E-1'))).toBe(true),
  );
});
