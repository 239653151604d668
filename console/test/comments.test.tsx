import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { PeopleProvider } from '../src/api/people';
import { Comments } from '../src/shared/comments';
import { gateway, type Heard, show } from './gateway';

const PATH = '/api/orders/o1/comments';
const question = { id: 'k1', by: 'S-2', at: '2026-11-23T02:00:00Z', text: 'When does it go?', to: ['li-na'], answered: false };
const mine = { id: 'k2', by: 'li-na', at: '2026-11-23T03:00:00Z', text: 'It is urgent', to: [], answered: false };
const gone = { id: 'k3', by: 'S-2', at: '2026-11-23T01:00:00Z', to: ['S-9'], answered: false };

function services({ path, method }: Heard) {
  if (path === '/api/staff') {
    return {
      body: {
        items: [
          { id: 'S-2', name: 'Wang Fang' },
          { id: 'li-na', name: 'Li Na' },
        ],
      },
    };
  }
  return { body: method === 'GET' ? { items: [mine, question, gone] } : mine, status: method === 'GET' ? 200 : 201 };
}

const shown = (maySay = true) => (
  <PeopleProvider>
    <Comments path={PATH} maySay={maySay} />
  </PeopleProvider>
);

function Pages() {
  const [other, setOther] = useState(false);
  return (
    <PeopleProvider>
      <button type="button" onClick={() => setOther(!other)}>
        go
      </button>
      <Comments path={other ? '/api/orders/o2/comments' : PATH} maySay />
    </PeopleProvider>
  );
}

beforeEach(() => localStorage.clear());

test('shows who said what by name, what was asked, and that something is gone', async () => {
  gateway(services);
  show(shown());

  const list = within(await screen.findByRole('region', { name: 'Comments' }));
  expect(await list.findByText('When does it go?')).toBeTruthy();
  await waitFor(() => expect(list.getAllByText('Wang Fang').length).toBe(2));
  expect(list.getByText(/asks Li Na/)).toBeTruthy();
  expect(list.getByText('not answered yet')).toBeTruthy();
  expect(list.getByText('Taken back, or kept no longer')).toBeTruthy();
  // what others said is theirs to take back
  expect(list.getAllByRole('button', { name: 'Take back' }).length).toBe(1);

  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

test('never says at one document what was typed at another', async () => {
  const heard = gateway(services);
  show(<Pages />);
  const box = () => screen.findByRole('textbox', { name: /Comment/ }) as Promise<HTMLTextAreaElement>;

  await userEvent.type(await box(), 'inside only');
  await userEvent.click(screen.getByRole('button', { name: 'go' }));
  expect((await box()).value).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'go' }));
  expect((await box()).value).toBe('inside only');
  await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
  await waitFor(() => expect(heard.some(one => one.method === 'POST')).toBe(true));

  expect(heard.find(one => one.method === 'POST')).toMatchObject({ path: PATH, body: { text: 'inside only' } });
});

test('says something, asks somebody, and keeps what is typed until it is said', async () => {
  let lost = true;
  const heard = gateway(one => (one.method === 'POST' && lost ? 'no answer' : services(one)));
  show(shown());
  await userEvent.type(await screen.findByRole('textbox', { name: /Comment/ }), 'Is it paid?');
  await userEvent.click(screen.getByRole('combobox', { name: 'Ask' }));
  await userEvent.click(await screen.findByText('Wang Fang', { selector: '.ant-select-item-option-content' }));
  await userEvent.click(screen.getByRole('button', { name: 'Say it' }));

  await screen.findByRole('alert');
  expect(screen.getByDisplayValue('Is it paid?')).toBeTruthy();
  lost = false;
  await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
  await waitFor(() => expect(screen.queryByDisplayValue('Is it paid?')).toBeNull());

  const sent = heard.filter(one => one.method === 'POST');
  expect(sent.map(one => one.body)).toEqual([1, 2].map(() => ({ text: 'Is it paid?', to: ['S-2'] })));
  expect(sent[0]?.headers.get('Idempotency-Key')).toBe(sent[1]?.headers.get('Idempotency-Key'));
  expect(localStorage.length).toBe(0);
});

test('answers a question, and takes back what is one’s own', async () => {
  const heard = gateway(services);
  show(shown());
  await userEvent.click(await screen.findByRole('button', { name: 'Answer' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Comment/ }), 'On Friday');
  await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
  await waitFor(() =>
    expect(heard.find(one => one.method === 'POST')?.body).toEqual({ text: 'On Friday', to: [], answers: 'k1' }),
  );

  await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
  await userEvent.click(await screen.findByRole('button', { name: 'OK' }));
  await waitFor(() => expect(heard.some(one => one.path === `${PATH}/k2/withdrawal`)).toBe(true));
});

test('who only reads is offered nothing', async () => {
  gateway(services);
  show(shown(false), ['auditor']);
  expect(await screen.findByText('It is urgent')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
});
