import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gateway } from './gateway';

// The page behind a link is none of the console's: it is plain script of the gateway's, and shown to people without a login.

const TOLD = {
  number: 'QU-7',
  version: 2,
  standing: 'OPEN',
  linkEndsAt: '2026-12-30T00:00:00Z',
  offer: {
    lines: [
      {
        line: 1,
        name: 'Oak <b>frame</b>',
        quantity: 3,
        unit: 'piece',
        unitPrice: { amount: '120.00', currency: 'CNY' },
        discountPercent: 0,
        net: { amount: '360.00', currency: 'CNY' },
      },
    ],
    total: { amount: '360.00', currency: 'CNY' },
    taxIncluded: true,
    validUntil: '2026-12-15',
  },
};

const ORDER = {
  orderNumber: 'SO-9',
  progress: 'SHIPPED',
  waiting: false,
  later: false,
  receivedAt: '2026-11-01T00:00:00Z',
  shipment: { carrier: 'SF', trackingNumber: 'SF1', shippedAt: '2026-11-20T00:00:00Z' },
  lines: [{ line: 1, product: 'Chair', quantity: 3, finished: 3 }],
  linkEndsAt: '2026-12-30T00:00:00Z',
};

/** A link as the services write it: what is not its purpose matters to them alone. */
function token(purpose: string) {
  const content = String.fromCharCode(1, 0, purpose.length) + purpose;
  return `k1.${btoa(content).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.code`;
}

async function openPage(purpose: string) {
  window.history.replaceState(null, '', `/public/#${token(purpose)}`);
  vi.resetModules();
  // @ts-expect-error the page is plain script, which tells no types
  await import('../../gateway/src/main/resources/static/public/link.js');
}

beforeEach(() => {
  sessionStorage.clear();
  document.body.innerHTML = '<main id="page"></main>';
});

afterEach(() => vi.unstubAllGlobals());

test('a quote is read and accepted with the same key until an answer has come', async () => {
  let lost = true;
  const heard = gateway(({ method }) => {
    if (method === 'GET') {
      return { body: lost ? TOLD : { ...TOLD, standing: 'ACCEPTED', answer: { name: 'Li Na', at: '2026-12-01T00:00:00Z' } } };
    }
    if (lost) {
      lost = false;
      return 'no answer';
    }
    return { body: {} };
  });
  await openPage('quote');
  expect(await screen.findByText(/QU-7/)).toBeTruthy();
  expect(screen.getByText('Oak <b>frame</b>')).toBeTruthy();
  expect(window.location.hash).toBe('');

  fireEvent.change(screen.getAllByLabelText('Your name')[0] as HTMLElement, { target: { value: 'Li Na' } });
  fireEvent.click(screen.getByText('I accept this quote'));
  expect(heard.filter(one => one.method === 'POST')).toEqual([]);
  fireEvent.click(screen.getByLabelText(/I have read this offer/));
  fireEvent.click(screen.getByText('I accept this quote'));
  expect(await screen.findByText(/cannot be reached/)).toBeTruthy();
  fireEvent.click(screen.getByText('I accept this quote'));

  expect(await screen.findByText(/was accepted/)).toBeTruthy();
  const sent = heard.filter(one => one.method === 'POST');
  expect(sent.map(one => one.path)).toEqual(['/public/quotes/acceptance', '/public/quotes/acceptance']);
  expect(new Set(sent.map(one => one.headers.get('Idempotency-Key'))).size).toBe(1);
  expect(sent[0]?.headers.get('Saleswright-Link')).toBe(token('quote'));
  expect(sent[0]?.body).toEqual({ name: 'Li Na' });
  expect(screen.queryByText('I accept this quote')).toBeNull();
});

test('a quote that was changed says so and asks for nothing', async () => {
  gateway(() => ({ body: { ...TOLD, standing: 'CHANGED', offer: undefined } }));
  await openPage('quote');

  expect(await screen.findByText(/was changed/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('an order shows how far it is and with which number it travels', async () => {
  const heard = gateway(() => ({ body: ORDER }));
  await openPage('tracking');

  expect(await screen.findByText('Your goods are on their way.')).toBeTruthy();
  expect(screen.getByText('SF1')).toBeTruthy();
  expect(document.querySelector('[aria-current=step]')?.textContent).toBe('on its way');
  expect(document.body.textContent).not.toContain('false');
  expect(heard.map(one => one.path)).toEqual(['/public/orders']);
});

test('a link that was ended is told in words, and an older one still leads to complaints', async () => {
  const heard = gateway(() => ({ status: 410, body: { title: 'This link was ended' } }));
  await openPage('complaint');

  expect(await screen.findByText('This link was ended')).toBeTruthy();
  await waitFor(() => expect(heard.at(-1)?.path).toBe('/public/complaints'));
});

test('nothing of the page comes from elsewhere', () => {
  const page = readFileSync('../gateway/src/main/resources/static/public/index.html', 'utf8');
  expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
});
