import { useQueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PeopleProvider, rereadPeople } from '../src/api/people';
import { type Work, whoseOf } from '../src/areas/desk/work';
import { Person } from '../src/shared/person';
import { Value } from '../src/shared/value';
import { gateway, show } from './gateway';

const one = (
  <PeopleProvider>
    <Value name="by" of="S-1" />
    <Value name="approvers" of={['S-2', 'S-3']} />
    <Value name="waitingFor" of={['staff:S-1', 'SALES_MANAGER']} />
  </PeopleProvider>
);

test('people are shown by name, over all pages of the directory', async () => {
  const heard = gateway(({ query }) => ({
    body: query.includes('after=n1')
      ? { items: [{ id: 'S-2', name: 'Wang Fang' }] }
      : { items: [{ id: 'S-1', name: 'Li Na' }], next: 'n1' },
  }));

  show(one);

  expect(await screen.findAllByText('Li Na')).toHaveLength(2);
  expect(screen.getByText('Wang Fang')).toBeTruthy();
  expect(screen.getByText('S-3')).toBeTruthy();
  expect(screen.getByText('Sales manager')).toBeTruthy();
  expect(heard.map(({ path }) => path)).toEqual(['/api/staff', '/api/staff']);
});

test('who may not read the directory sees numbers, and it is not asked', () => {
  const heard = gateway(() => ({ status: 403 }));

  show(one, ['dealer']);

  expect(screen.getAllByText('S-1')).toHaveLength(2);
  expect(heard).toEqual([]);
});

test('whoever said something on a page of its own is shown by name, too', async () => {
  gateway(() => ({ body: { items: [{ id: 'S-1', name: 'Li Na' }] } }));
  show(
    <PeopleProvider>
      <Person id="S-1" /> <Person id="S-9" />
    </PeopleProvider>,
  );

  expect((await screen.findByText('Li Na')).title).toBe('S-1');
  expect(screen.getByText('S-9')).toBeTruthy();
});

test('a year is not written in groups of three', () => {
  show(<Value name="year" of={2026} />);

  expect(screen.getByText('2026')).toBeTruthy();
});

test('an identity is left out where a number stands beside it', () => {
  show(<Value name="goods" of={{ orderId: '57d6a22c-9a19-85f5', orderNumber: 'SO-1' }} />);

  expect(screen.queryByText('57d6a22c-9a19-85f5')).toBeNull();
  expect(screen.getByText('SO-1')).toBeTruthy();
});

function Command({ of }: { of: string }) {
  const client = useQueryClient();
  return (
    <button type="button" onClick={() => Promise.all([client.invalidateQueries(), rereadPeople(client, of)])}>
      {of}
    </button>
  );
}

test('the directory is read once, and again after a command that changes it alone', async () => {
  let name = 'Li Na';
  const heard = gateway(() => ({ body: { items: [{ id: 'S-1', name }] } }));
  show(
    <PeopleProvider>
      <Value name="by" of="S-1" />
      <Command of="/api/orders" />
      <Command of="/api/staff/{id}" />
    </PeopleProvider>,
  );
  expect(await screen.findByText('Li Na')).toBeTruthy();
  name = 'Li Nana';
  await userEvent.click(screen.getByText('/api/orders'));
  expect(heard).toHaveLength(1);
  await userEvent.click(screen.getByText('/api/staff/{id}'));
  expect(await screen.findByText('Li Nana')).toBeTruthy();
  await waitFor(() => expect(heard).toHaveLength(2));
});

test('what only looks like somebody’s number is no person', async () => {
  gateway(() => ({
    body: {
      items: [
        { id: '4711', name: 'Li Na' },
        { id: 'EMP001', name: 'Wang Fang' },
        { id: 'ADMIN', name: 'Nobody' },
        { id: 'finance', name: 'Zhao Min' },
      ],
    },
  }));
  show(
    <PeopleProvider>
      <Value name="recordedBy" of="4711" />
      <Value name="orderNumber" of="4711" />
      <Value name="serial" of="4711" />
      <Value name="productCode" of="4711" />
      <Value name="batch" of={['4711']} />
      <Value name="by" of="EMP001" />
      <Value name="role" of="ADMIN" />
      <Value name="waitingFor" of={['finance', 'staff:finance']} />
    </PeopleProvider>,
  );
  expect(await screen.findAllByText('Li Na')).toHaveLength(1);
  expect(screen.getAllByText('4711')).toHaveLength(4);
  expect(screen.getAllByText('Wang Fang')).toHaveLength(1);
  expect(screen.queryByText('Nobody')).toBeNull();
  expect(screen.getAllByText('Zhao Min')).toHaveLength(1);
  expect(screen.getByText('Finance')).toBeTruthy();
  const work = { waitingFor: ['finance', 'staff:finance', 'S-9'] } as Work;
  expect(whoseOf(work, () => 'Zhao Min')).toBe('Finance, Zhao Min, Zhao Min');
});
