import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PeopleProvider } from '../src/api/people';
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

test('a year is not written in groups of three', () => {
  show(<Value name="year" of={2026} />);

  expect(screen.getByText('2026')).toBeTruthy();
});

test('an identity is left out where a number stands beside it', () => {
  show(<Value name="goods" of={{ orderId: '57d6a22c-9a19-85f5', orderNumber: 'SO-1' }} />);

  expect(screen.queryByText('57d6a22c-9a19-85f5')).toBeNull();
  expect(screen.getByText('SO-1')).toBeTruthy();
});
