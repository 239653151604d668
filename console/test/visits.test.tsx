import { useQueryClient } from '@tanstack/react-query';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { disk, noDisk } from './disk';
import { gateway, type Heard, show } from './gateway';

const CASE = {
  id: 'c1',
  problem: 'The pump drips',
  contact: 'Mr Wang',
  state: 'VISIT',
  visits: [{ number: 1 }],
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
async function page(login = 'li-na') {
  vi.resetModules();
  const { VisitsPage } = await import('../src/areas/complaints/visits-page');
  const { Outbox } = await import('../src/shell/outbox');
  const { MeProvider } = await import('../src/api/me');
  const { keepCsrf } = await import('../src/api/client');
  keepCsrf('token', login);
  return show(
    <MeProvider value={{ staffId: 'li-na', name: 'Li Na', roles: ['technical'] }}>
      <Outbox />
      <VisitsPage />
      <ReadAnew />
    </MeProvider>,
    ['technical'],
  );
}

function ReadAnew() {
  const client = useQueryClient();
  return (
    <button type="button" onClick={() => client.invalidateQueries()}>
      read anew
    </button>
  );
}

/** A report that waits on the disk, without files. */
function waits(id: string, more: object = {}) {
  const parcel = {
    id,
    who: 'li-na',
    at: id,
    title: id,
    place: `/service-cases/${id}`,
    files: `/api/service-cases/${id}/attachments`,
    enclosures: [],
    path: '/api/service-cases/{id}/visit-report',
    about: id,
    body: { text: 'New seal' },
    key: `key-${id}`,
    draft: `report li-na ${id} 1`,
    ...more,
  };
  for (const place of ['outbox', 'kept']) {
    kept.set(place, kept.get(place) ?? new Map());
  }
  kept.get('outbox')?.set(id, parcel);
}
const photo = (name: string, type = 'image/jpeg') => new File(['photo'], name, { type });
const sentBy = (heard: Heard[]) => heard.filter(one => one.method === 'POST');

function draw(canvas: HTMLElement, end: 'pointerUp' | 'pointerCancel' = 'pointerUp') {
  fireEvent.pointerDown(canvas, { clientX: 1, clientY: 1 });
  fireEvent.pointerMove(canvas, { clientX: 90, clientY: 40, buttons: 1 });
  fireEvent[end](canvas);
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
    draw(canvas);
    fireEvent.change(form.getByTestId('photo'), { target: { files: [photo('pump.jpg')] } });
  }
  return form;
}

beforeEach(() => {
  kept = disk();
  localStorage.clear();
  // jsdom has no pointers; a mouse has places, too
  const browser = document.defaultView as unknown as { PointerEvent: unknown; MouseEvent: unknown };
  browser.PointerEvent = browser.MouseEvent;
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
  expect(sent[2]?.body).toEqual({ visit: 1, text: 'New seal', helped: true, signature: 'file-1' });
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

test('a token that another tab made old is renewed, and what waits is sent with the new one', async () => {
  waits('c1');
  const heard = gateway(one => {
    if (one.path === '/api/me') {
      return { body: { staffId: 'li-na', name: 'Li Na', roles: [], csrfToken: 'new' } };
    }
    return one.method === 'POST' && one.headers.get('X-XSRF-TOKEN') !== 'new'
      ? { status: 403, body: { type: '/problems/csrf-token-missing', title: 'No token' } }
      : served(one);
  });
  await page();
  await waitFor(() => expect(kept.get('outbox')?.size).toBe(0));
  expect(sentBy(heard).map(one => one.headers.get('Idempotency-Key'))).toEqual(['key-c1', 'key-c1']);
});

test('nothing of hers is sent under the login of somebody else', async () => {
  waits('c1');
  const heard = gateway(served);
  const before = await page('wang-wei');
  await screen.findByText('The pump drips');
  await userEvent.click(screen.getByRole('button', { name: 'Send now' }));
  expect(sentBy(heard)).toHaveLength(0);
  before.unmount();

  // the other one has logged in in another tab
  const later = gateway(one => {
    if (one.path === '/api/me') {
      return { body: { staffId: 'wang-wei', name: 'Wang Wei', roles: [], csrfToken: 'his' } };
    }
    return one.method === 'POST'
      ? { status: 403, body: { type: '/problems/csrf-token-missing', title: 'No token' } }
      : served(one);
  });
  await page();
  await waitFor(() => expect(later.filter(one => one.path === '/api/me')).toHaveLength(1));
  await screen.findAllByText('not sent yet');
  expect(sentBy(later)).toHaveLength(1);
  expect(kept.get('outbox')?.get('c1')).not.toHaveProperty('refused');
});

test('what heals by itself is tried again, what was refused when a person asks for it; neither blocks the next', async () => {
  waits('c1');
  waits('c2');
  waits('c3');
  waits('c4');
  let mended = false;
  const answers: Record<string, object> = {
    c1: { status: 500, body: { title: 'Failed' } },
    c2: { status: 409, body: { type: '/problems/visit-not-yet', title: 'The appointment has not come' } },
    c3: { status: 400, body: { title: 'Not valid', errors: [{ field: 'parts[0].quantity', message: 'too many' }] } },
  };
  const heard = gateway(one => (one.method === 'POST' && !mended && answers[one.path.split('/')[3] ?? '']) || served(one));
  await page();
  expect(await screen.findByText(/Not valid – Parts 1 Quantity: too many/)).toBeTruthy();
  await waitFor(() => expect([...(kept.get('outbox')?.keys() ?? [])]).toEqual(['c1', 'c2', 'c3']));
  expect(await screen.findByText(/not sent yet – The appointment has not come/)).toBeTruthy();

  mended = true;
  fireEvent.click(screen.getByRole('button', { name: 'Send now' }));
  await waitFor(() => expect([...(kept.get('outbox')?.keys() ?? [])]).toEqual(['c3']));
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(kept.get('outbox')?.size).toBe(0));
  const third = sentBy(heard).filter(one => one.path.includes('c3'));
  expect(third.map(one => one.headers.get('Idempotency-Key'))).toEqual(['key-c3', 'key-c3']);
});

test('a photo that is refused holds the rest up only until it is left out', async () => {
  const enclosures = ['pump.jpg', 'seal.jpg'].map(name => ({ name, blob: photo(name), key: name }));
  waits('c1', { enclosures });
  const heard = gateway(one =>
    one.query.includes('seal') ? { status: 400, body: { title: 'No photo of that kind' } } : served(one),
  );
  await page();
  fireEvent.click(await screen.findByRole('button', { name: 'Send it without this: seal.jpg' }));
  await waitFor(() => expect(kept.get('outbox')?.size).toBe(0));
  expect(sentBy(heard).map(one => one.path)).toEqual([FILES, FILES, REPORT]);
});

test('a photo that nobody would take is refused when it is added; a tap is no signature, and a stroke that breaks off is', async () => {
  gateway(served);
  await page();
  fireEvent.click(await screen.findByRole('button', { name: 'Report' }));
  const form = within(await screen.findByRole('dialog'));
  const large = photo('large.jpg');
  Object.defineProperty(large, 'size', { value: 20_000_001 });
  fireEvent.change(form.getByTestId('photo'), { target: { files: [large, photo('film.mp4', 'video/mp4'), photo('pump.jpg')] } });
  expect(form.getByText('large.jpg is larger than 20 MB.')).toBeTruthy();
  expect(form.getByText('film.mp4 is no photo of a kind that is kept.')).toBeTruthy();
  fireEvent.change(form.getByTestId('photo'), { target: { files: Array.from({ length: 50 }, (_, at) => photo(`${at}.jpg`)) } });
  expect(form.getByText('48.jpg is one too many: at most 49 photos.')).toBeTruthy();

  fireEvent.change(form.getByLabelText('What you found and did'), { target: { value: 'New seal' } });
  fireEvent.click(form.getByLabelText('It works again'));
  const canvas = form.getByRole('img', { name: "The customer's signature" });
  const submit = form.getByRole('button', { name: 'Submit' }) as HTMLButtonElement;
  fireEvent.pointerDown(canvas, { clientX: 1, clientY: 1 });
  fireEvent.pointerUp(canvas);
  expect(submit.disabled).toBe(true);
  draw(canvas, 'pointerCancel');
  expect(submit.disabled).toBe(false);
  fireEvent.click(form.getByRole('button', { name: 'Sign again' }));
  fireEvent.pointerMove(canvas, { clientX: 9, clientY: 9 });
  fireEvent.pointerDown(canvas, { clientX: 1, clientY: 1 });
  fireEvent.pointerUp(canvas);
  expect(submit.disabled).toBe(true);
});

test('only visits without a report are listed; drafts are of one visit, and go with it', async () => {
  waits('other', { who: 'wang-wei' });
  const drafts = kept.get('kept') as Map<string, unknown>;
  for (const visit of [1, 2]) {
    drafts.set(`report li-na c1 ${visit}`, { id: `report li-na c1 ${visit}`, text: `Visit ${visit}`, parts: [], photos: [] });
  }
  const second = { ...CASE, visits: [{ number: 1, report: { text: 'No' } }, { number: 2 }] };
  const reported = { ...CASE, id: 'c2', problem: 'It hums', visits: [{ number: 1, report: { text: 'Done' } }] };
  gateway(({ path }) => {
    if (path === '/api/service-cases') {
      return { body: { items: [CASE.summary, { ...CASE.summary, id: 'c2' }] } };
    }
    return { body: path.endsWith('c2') ? reported : second };
  });
  await page();
  await screen.findByText('The pump drips');
  expect(screen.queryByText('It hums')).toBeNull();
  await waitFor(() => expect(drafts.has('report li-na c1 1')).toBe(false));

  fireEvent.click(screen.getByRole('button', { name: 'Report' }));
  const typed = await screen.findByDisplayValue('Visit 2');
  fireEvent.change(typed, { target: { value: 'New seal' } });
  // all else is read anew: the form stays as it is
  fireEvent.click(screen.getByText('read anew'));
  await new Promise(done => setTimeout(done));
  expect(screen.getByDisplayValue('New seal')).toBe(typed);

  fireEvent.click(screen.getByRole('button', { name: 'Discard the draft' }));
  fireEvent.click(await screen.findByRole('button', { name: 'OK' }));
  await waitFor(() => expect(drafts.has('report li-na c1 2')).toBe(false));
});

test('where the device keeps nothing, visits are shown all the same, and a report is sent from the page, once', async () => {
  noDisk();
  let lost = true;
  const heard = gateway(one => (one.path === REPORT && lost ? 'no answer' : served(one)));
  await page();
  fireEvent.click(await screen.findByRole('button', { name: 'Report' }));
  const form = within(await screen.findByRole('dialog'));
  fireEvent.change(form.getByLabelText('What you found and did'), { target: { value: 'No spare part' } });
  fireEvent.click(form.getByLabelText('It does not work yet'));
  expect(await form.findByText(/This device keeps nothing/)).toBeTruthy();
  fireEvent.click(form.getByRole('button', { name: 'Submit' }));
  expect(await form.findByText('The server cannot be reached')).toBeTruthy();
  lost = false;
  fireEvent.click(form.getByRole('button', { name: 'Submit' }));
  await waitFor(() => expect(sentBy(heard)).toHaveLength(2));
  expect(new Set(sentBy(heard).map(one => one.headers.get('Idempotency-Key'))).size).toBe(1);
});

test('a server that fails is not called no network', async () => {
  gateway(served);
  const before = await page();
  await screen.findByText('The pump drips');
  before.unmount();
  kept.close();
  gateway(() => ({ status: 503, body: { title: 'Not now' } }));
  await page();
  expect(await screen.findByText('Not now')).toBeTruthy();
  expect(await screen.findByText(/^These are your visits as of/)).toBeTruthy();
  expect(screen.queryByText(/No network/)).toBeNull();
});

test('a connection that the browser has closed is opened again', async () => {
  vi.resetModules();
  const { oneOf, put } = await import('../src/shared/shelf');
  await put('kept', { id: 'before' });
  kept.close();
  expect(await oneOf('kept', 'before')).toEqual({ id: 'before' });
});
