import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { keepCsrf } from '../src/api/client';
import { keptFor, oneOf, put } from '../src/shared/shelf';
import { Shell } from '../src/shell/shell';
import { disk } from './disk';
import { gateway, show } from './gateway';

const theme = { name: 'light' as const, toggle: () => undefined, config: {} };

test('a read that is still under way puts nothing back of whoever logs out', async () => {
  disk();
  keepCsrf('token', 'li-na');
  const visits = { id: keptFor('li-na') };
  await put('kept', visits);
  const late: Promise<unknown>[] = [];
  gateway(({ path }) => {
    if (path === '/api/me') {
      late.push(put('kept', visits).catch(() => undefined));
    }
    return { body: path === '/api/me' ? { staffId: 'li-na', csrfToken: 'token' } : { items: [] } };
  });
  let submitted = false;
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => {
    submitted = true;
  });

  show(
    <Shell theme={theme} csrf="token">
      {null}
    </Shell>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Log out' }));

  await waitFor(() => expect(submitted).toBe(true));
  expect(late).toHaveLength(1);
  await Promise.all(late);
  expect(await oneOf('kept', visits.id)).toBeUndefined();
});

test('whoever logged in again meanwhile logs out with the token of now', async () => {
  keepCsrf('of before', 'li-na');
  gateway(({ path }) => ({ body: path === '/api/me' ? { staffId: 'li-na', csrfToken: 'of now' } : { items: [] } }));
  const sent: string[] = [];
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
    sent.push(String(new FormData(this).get('_csrf')));
  });

  show(
    <Shell theme={theme} csrf="of before">
      {null}
    </Shell>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Log out' }));

  await waitFor(() => expect(sent).toEqual(['of now']));
});
