import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { keepCsrf } from '../src/api/client';
import { Shell } from '../src/shell/shell';
import { gateway, show } from './gateway';

const theme = { name: 'light' as const, toggle: () => undefined, config: {} };

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
