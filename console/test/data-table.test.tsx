import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DataTable } from '../src/shared/data-table';

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `r${at}` }));

const show = (count: number) =>
  render(
    <DataTable<{ id: string }>
      label="Many"
      rows={rows(count)}
      identity={row => row.id}
      columns={[{ name: 'id', title: 'Id', render: row => row.id }]}
    />,
  );

const HEIGHT = 20;

/** jsdom lays nothing out: the body begins so far above what is seen, and its rows are 20 pixels high. */
function scrolledTo(top: number) {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { top: this.tagName === 'TBODY' ? -top : 0, height: HEIGHT } as DOMRect;
  });
}

test('draws all rows of a short table', () => {
  show(150);
  expect(screen.getAllByRole('row')).toHaveLength(151);
});

test('draws of ten thousand rows those that are seen, wherever the reader scrolls', async () => {
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => {
    look();
    return 0;
  });
  scrolledTo(0);
  show(10_000);
  expect(screen.getByText('r0')).toBeTruthy();
  expect(screen.queryByText('r5000')).toBeNull();
  expect(screen.getAllByRole('row').length).toBeLessThan(250);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');

  scrolledTo(5_000 * HEIGHT);
  await act(async () => fireEvent.scroll(window));
  expect(screen.getByText('r5000').closest('tr')?.getAttribute('aria-rowindex')).toBe('5002');
  expect(screen.queryByText('r0')).toBeNull();
  expect(screen.getAllByRole('row').length).toBeLessThan(250);
  vi.restoreAllMocks();
});

test('draws all rows to be printed', async () => {
  show(500);
  expect(screen.getAllByRole('row').length).toBeLessThan(250);

  await act(async () => fireEvent(window, new Event('beforeprint')));
  expect(screen.getAllByRole('row')).toHaveLength(501);
});
