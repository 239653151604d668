import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { keepCsrf } from '../src/api/client';
import { Shell } from '../src/shell/shell';
import { disk } from './disk';
import { gateway, show } from './gateway';

const theme = { name: 'light' as const, toggle: () => {}, config: {} };
const PARCEL = {
  id: 'p1',
  who: 'li-na',
  at: '2026-12-01',
  title: 'SC-1',
  place: '/service-cases/c1',
  files: '/api/service-cases/c1/attachments',
  enclosures: [],
  path: '/api/service-cases/{id}/visit-report',
  about: 'c1',
  body: { text: 'New seal' },
  key: 'k1',
  draft: 'report li-na c1 1',
};

test('sends from whatever page is open, shows what waits, and asks before somebody logs out', async () => {
  const kept = disk();
  kept.set('outbox', new Map([['p1', PARCEL]]));
  kept.set('kept', new Map([['visits li-na', { id: 'visits li-na' }]]));
  keepCsrf('token', 'li-na');
  let there = false;
  const left = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => {});
  const me = { staffId: 'li-na', name: 'Li Na', roles: ['technical'], csrfToken: 'token of now' };
  gateway(({ method, path }) =>
    path === '/api/me' ? { body: me } : method === 'POST' && !there ? 'no answer' : { body: { items: [], unread: 0 } },
  );
  show(
    <Shell theme={theme} csrf="t">
      {null}
    </Shell>,
    ['technical'],
    '/desk',
  );
  fireEvent.click(await screen.findByRole('button', { name: '1 not sent yet' }));
  expect(screen.getByTestId('address').textContent).toBe('/visits');

  fireEvent.click(screen.getByRole('button', { name: 'Log out' }));
  expect((await screen.findAllByText('Log out though something is not sent yet?')).length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull());
  expect(left).not.toHaveBeenCalled();
  expect(kept.get('kept')?.size).toBe(1);

  there = true;
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(kept.get('outbox')?.size).toBe(0));
  await waitFor(() => expect(screen.queryByRole('button', { name: '1 not sent yet' })).toBeNull());

  fireEvent.click(screen.getByRole('button', { name: 'Log out' }));
  await waitFor(() => expect(left).toHaveBeenCalled());
  // the visits were for reading only
  expect(kept.get('kept')?.size).toBe(0);
});
