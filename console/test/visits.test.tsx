import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { disk } from './disk';
import { gateway, type Heard, show } from './gateway';

const CASE = {
  id: 'c1',
  problem: 'The pump drips',
  contact: 'Mr Wang',
  state: 'VISIT',
  visits: [{ number: 1 }, { number: 2 }],
  summary: {
    id: 'c1',
    number: 'SC-1',
    customerName: 'Hua Xia',
    productCode: 'P-7',
    technician: 'li-na',
    appointment: '2026-12-01T02:00:00Z',
  },
};
const REPORT = '/api/service-cases/c1/visit-report';
const FILES = '/api/service-cases/c1/attachments';
let kept: ReturnType<typeof disk>;

/** Draws the page as after a reload: with what the disk has, and nothing else. */
async function page() {
  vi.resetModules();
  const { VisitsPage } = await import('../src/areas/complaints/visits-page');
  const { MeProvider } = await import('../src/api/me');
  return show(
    <MeProvider value={{ staffId: 'li-na', name: 'Li Na', roles: ['technical'] }}>
      <VisitsPage />
    </MeProvider>,
    ['technical'],
  );
}

const served = ({ method, path }: Heard) => {
  if (method === 'GET') {
    return { body: path === '/api/service-cases' ? { items: [CASE.summary] } : CASE };
  }
  return { status: path === FILES ? 201 : 200, body: { id: 'file-1' } };
};

async function report(helped = true) {
  await userEvent.click(await screen.findByRole('button', { name: 'Report' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByLabelText('What you found and did'), 'New seal');
  await userEvent.click(form.getByLabelText(helped ? 'It works again' : 'It does not work yet'));
  if (helped) {
    const canvas = form.getByRole('img', { name: "The customer's signature" });
    fireEvent.pointerDown(canvas, { clientX: 1, clientY: 1 });
    fireEvent.pointerUp(canvas);
    const photo = new File(['photo'], 'pump.jpg', { type: 'image/jpeg' });
    fireEvent.change(form.getByTestId('photo'), { target: { files: [photo] } });
  }
  return form;
}

beforeEach(() => {
  kept = disk();
  localStorage.clear();
  const pen = { fillRect: vi.fn(), beginPath: vi.fn(), moveTo: vi.fn(), lineTo: vi.fn(), stroke: vi.fn(), drawImage: vi.fn() };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as unknown as null);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(done => done(new Blob(['ink'], { type: 'image/png' })));
});

test('a report that is given without a network is kept, outlives the page, and is sent later with its files (CMP-10)', async () => {
  gateway(served);
  const before = await page();
  await screen.findByText('The pump drips');
  gateway(() => 'no answer');
  const form = await report();
  await userEvent.click(form.getByRole('button', { name: 'Submit' }));
  expect(await screen.findAllByText('not sent yet')).not.toHaveLength(0);
  before.unmount();

  // the tunnel goes on: the page is opened again, and still knows both
  const within2 = await page();
  expect(await screen.findByText('The pump drips')).toBeTruthy();
  expect(await screen.findByText(/No network/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Report' })).toBeNull();
  within2.unmount();

  const heard = gateway(served);
  await page();
  await waitFor(() => expect(kept.get('outbox')?.size).toBe(0));
  const sent = heard.filter(one => one.method === 'POST');
  expect(sent.map(one => one.path)).toEqual([FILES, FILES, REPORT]);
  expect(sent[2]?.body).toEqual({ visit: 2, text: 'New seal', helped: true, signature: 'file-1' });
  expect(new Set(sent.map(one => one.headers.get('Idempotency-Key'))).size).toBe(3);
  await waitFor(() => expect(screen.queryByText('not sent yet')).toBeNull());
});

test('what was taken and not answered is sent again with the same key, and its files are not', async () => {
  let lost = true;
  const heard = gateway(one => (one.path === REPORT && lost ? 'no answer' : served(one)));
  await page();
  const form = await report();
  await userEvent.click(form.getByRole('button', { name: 'Submit' }));
  await waitFor(() => expect(heard.filter(one => one.path === REPORT)).not.toHaveLength(0));
  await screen.findAllByText('not sent yet');
  lost = false;

  await userEvent.click(screen.getByRole('button', { name: 'Send now' }));

  await waitFor(() => expect(kept.get('outbox')?.size).toBe(0));
  const reports = heard.filter(one => one.path === REPORT);
  expect(reports.length).toBeGreaterThan(1);
  expect(new Set(reports.map(one => one.headers.get('Idempotency-Key'))).size).toBe(1);
  expect(heard.filter(one => one.path === FILES)).toHaveLength(2);
});

test('what the service refuses stays, with the words why, until a person gives it up', async () => {
  const heard = gateway(one =>
    one.path === REPORT ? { status: 409, body: { title: 'No visit is agreed on', detail: 'Agree on one.' } } : served(one),
  );
  await page();
  const form = await report(false);
  await userEvent.click(form.getByRole('button', { name: 'Submit' }));

  expect(await screen.findByText(/No visit is agreed on – Agree on one/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Send now' }));
  expect(heard.filter(one => one.path === REPORT)).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Give it up' }));
  await userEvent.click(await screen.findByRole('button', { name: 'OK' }));
  await waitFor(() => expect(kept.get('outbox')?.size).toBe(0));
});

test('a report that helped needs the signature, and what was typed outlives the page', async () => {
  gateway(served);
  const before = await page();
  await userEvent.click(await screen.findByRole('button', { name: 'Report' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByLabelText('What you found and did'), 'New seal');
  await userEvent.click(form.getByLabelText('It works again'));
  expect((form.getByRole('button', { name: 'Submit' }) as HTMLButtonElement).disabled).toBe(true);
  before.unmount();

  await page();
  await userEvent.click(await screen.findByRole('button', { name: 'Report' }));
  expect(await screen.findByDisplayValue('New seal')).toBeTruthy();
});

test('nobody else sends what this person gave, or reads their visits', async () => {
  gateway(served);
  const before = await page();
  await screen.findByText('The pump drips');
  before.unmount();
  const stranger = { id: 'x', who: 'wang-wei', at: '2026-12-01', title: 'SC-9', place: '/', enclosures: [], body: {}, key: 'k' };
  kept.get('outbox')?.set('x', stranger);
  kept.get('kept')?.set('visits wang-wei', { id: 'visits wang-wei', at: '', visits: [] });

  const heard = gateway(served);
  await page();
  await waitFor(() => expect(kept.get('kept')?.has('visits wang-wei')).toBe(false));
  expect(heard.filter(one => one.method === 'POST')).toHaveLength(0);
  expect(kept.get('outbox')?.size).toBe(1);
});
