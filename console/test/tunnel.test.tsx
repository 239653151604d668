import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { asNewAnswer, assetOf, CACHE, isAsset, isKeptPlace, keep, pageOf } from '../src/offline/shell';
import { disk } from './disk';
import { gateway } from './gateway';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-OLD'; connect-src 'self'";
const PAGE = '<meta nonce="OLD"><script type="module" src="/app/assets/index-1.js" nonce="OLD"></script>';
const HERE = 'http://localhost:3000';

const answered = () =>
  new Response(PAGE, {
    headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': POLICY, 'Set-Cookie': 'x=1', 'X-Frame-Options': 'DENY' },
  });

/** As much of a browser's store of answers as the worker uses. */
function store() {
  const kept = new Map<string, Response>();
  const at = (what: string | Request) => new URL(typeof what === 'string' ? what : what.url, HERE).href;
  const cache = {
    match: async (what: string | Request) => kept.get(at(what))?.clone(),
    put: async (what: string, answer: Response) => void kept.set(at(what), answer),
    add: async (what: string) => {
      const answer = await fetch(what);
      if (!answer.ok) {
        throw new TypeError('not there');
      }
      kept.set(at(what), answer);
    },
    keys: async () => [...kept.keys()].map(url => ({ url })),
    delete: async (what: string) => kept.delete(at(what)),
  };
  return { kept, caches: { open: async () => cache } as unknown as CacheStorage };
}

/** A request of a whole page, which tests can't make themselves. */
const navigation = (path: string) => ({ url: HERE + path, mode: 'navigate', method: 'GET' }) as Request;

beforeEach(() => vi.stubGlobal('location', new URL(`${HERE}/app/visits`)));

test('takes care of the one page and of the files of the build, and of nothing that a service says', () => {
  expect(isKeptPlace(navigation('/app/visits'))).toBe(true);
  expect(isKeptPlace(navigation('/app/orders'))).toBe(false);
  expect(isKeptPlace(new Request(`${HERE}/app/visits`))).toBe(false);
  expect(isAsset(new Request(`${HERE}/app/assets/index-1.js`))).toBe(true);
  expect(isAsset(new Request(`${HERE}/api/service-cases`))).toBe(false);
});

test('opens the kept page under the policy that it came with, with a nonce that is new in both each time', async () => {
  const once = (await asNewAnswer(answered())) as Response;
  const again = (await asNewAnswer(answered())) as Response;
  const nonces = await Promise.all(
    [once, again].map(async answer => {
      const nonce = /'nonce-([\w-]+)'/.exec(answer.headers.get('Content-Security-Policy') ?? '')?.[1] as string;
      expect(await answer.text()).toBe(PAGE.replaceAll('OLD', nonce));
      return nonce;
    }),
  );
  expect(nonces).not.toContain('OLD');
  expect(new Set(nonces).size).toBe(2);
  expect(once.headers.get('Content-Security-Policy')?.replace(nonces[0] as string, 'OLD')).toBe(POLICY);
  expect(once.headers.get('X-Frame-Options')).toBe('DENY');
  expect(once.headers.has('Set-Cookie')).toBe(false);
  expect(once.headers.get('Cache-Control')).toBe('no-store');
  expect(await asNewAnswer(new Response('<p>a proxy in between</p>'))).toBeUndefined();
});

const pageOfBuild = (build: string) => PAGE.replace('index-1', `index-${build}`);

/** A gateway that has one build, whose files are there and no others. */
function build(name: string) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (what: string) => {
    asked.push(what);
    if (what === '/app/visits') {
      return new Response(pageOfBuild(name), { headers: answered().headers });
    }
    return what.includes(`-${name}.`) ? new Response('code') : new Response('', { status: 404 });
  });
  return asked;
}

const paths = (kept: Map<string, Response>) => [...kept.keys()].map(url => url.slice(HERE.length)).sort();

test('keeps the page with all files of its build that were ever loaded, and nothing of an earlier build', async () => {
  const { kept, caches } = store();
  const asked = build('1');
  await keep(['/app/assets/index-1.js', '/app/assets/report-1.js'], caches);
  await keep(['/app/assets/index-1.js', '/app/assets/other-1.js'], caches);
  expect(paths(kept)).toEqual(['/app/assets/index-1.js', '/app/assets/other-1.js', '/app/assets/report-1.js', '/app/visits']);
  expect(asked.filter(path => path === '/app/assets/index-1.js').length).toBe(1);

  build('2');
  await keep(['/app/assets/index-2.js', '/app/assets/other-2.js'], caches);
  expect(paths(kept)).toEqual(['/app/assets/index-2.js', '/app/assets/other-2.js', '/app/visits']);
  expect(CACHE).toBe('saleswright-visits');
});

test('never keeps the page of one build with the files of another', async () => {
  const { kept, caches } = store();
  build('1');
  await keep(['/app/assets/index-1.js'], caches);
  build('2');
  // the page that is open is still of the build before
  await keep(['/app/assets/index-1.js'], caches);
  expect(paths(kept)).toEqual(['/app/assets/index-1.js', '/app/visits']);
  expect(await kept.get(`${HERE}/app/visits`)?.clone().text()).toBe(pageOfBuild('1'));
});

test('keeps nothing new when a file of it can’t be had, and no page without a policy', async () => {
  const { kept, caches } = store();
  vi.stubGlobal('fetch', async (what: string) => (what === '/app/visits' ? answered() : new Response('', { status: 404 })));
  await expect(keep(['/app/assets/index-1.js', '/app/assets/gone-1.js'], caches)).rejects.toThrow();
  vi.stubGlobal('fetch', async () => new Response('<p>log in to the hotel</p>'));
  await keep([], caches);
  expect(kept.size).toBe(0);
});

test('lets the gateway answer as long as it does, whatever it says', async () => {
  const { caches, kept } = store();
  kept.set(`${HERE}/app/visits`, answered());
  kept.set(`${HERE}/app/assets/index-1.js`, new Response('kept'));
  vi.stubGlobal('fetch', async () => new Response('not now', { status: 503 }));
  expect((await pageOf(navigation('/app/visits'), caches)).status).toBe(503);
  expect(await (await assetOf(navigation('/app/assets/index-1.js'), caches)).text()).toBe('kept');

  vi.stubGlobal('fetch', async () => {
    throw new TypeError('cut off');
  });
  expect((await pageOf(navigation('/app/visits'), caches)).status).toBe(200);
  kept.clear();
  await expect(pageOf(navigation('/app/visits'), caches)).rejects.toThrow('cut off');
});

const LINA = { staffId: 'li-na', name: 'Li Na', roles: ['technical'] };

type Login = () => { data?: { name: string; kept?: boolean } | undefined; error: unknown };

function Who({ useLogin }: { useLogin: Login }) {
  const { data, error } = useLogin();
  return <p>{data ? `${data.name}${data.kept ? ' (kept)' : ''}` : error ? 'nobody' : '…'}</p>;
}

async function whoIsHere() {
  const { useLogin } = await import('../src/api/me');
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Who useLogin={useLogin} />
    </QueryClientProvider>,
  );
}

test('knows without a network who had the page open last, at that page alone, until they log out or a day is over', async () => {
  vi.resetModules();
  disk();
  const { prepareForTunnel, lastHere } = await import('../src/shared/tunnel');
  const { forget } = await import('../src/shared/shelf');
  await prepareForTunnel(LINA);
  gateway(() => 'no answer');

  const first = await whoIsHere();
  expect(await screen.findByText('Li Na (kept)')).toBeTruthy();
  first.unmount();

  vi.stubGlobal('location', new URL(`${HERE}/app/orders`));
  const elsewhere = await whoIsHere();
  expect(await screen.findByText('nobody')).toBeTruthy();
  elsewhere.unmount();

  vi.stubGlobal('location', new URL(`${HERE}/app/visits`));
  expect(await lastHere(Date.now() + 25 * 3_600_000)).toBeUndefined();
  await forget('li-na');
  await whoIsHere();
  await waitFor(() => expect(screen.getByText('nobody')).toBeTruthy());
});

test('sends somebody whose login is over to log in, also where the page was kept', async () => {
  vi.resetModules();
  disk();
  const { prepareForTunnel } = await import('../src/shared/tunnel');
  await prepareForTunnel(LINA);
  gateway(() => ({ status: 401, body: { title: 'Log in' } }));
  await whoIsHere();
  expect(await screen.findByText('nobody')).toBeTruthy();
});

test('knows the files that the page names, also when the browser noted no more requests', async () => {
  vi.resetModules();
  disk();
  const told: unknown[] = [];
  const registration = { active: { postMessage: (what: unknown) => told.push(what) } };
  vi.stubGlobal('navigator', { serviceWorker: { register: async () => registration, ready: Promise.resolve(registration) } });
  const script = document.createElement('link');
  script.rel = 'modulepreload';
  script.href = `${HERE}/app/assets/report-1.js`;
  document.head.append(script);
  performance.getEntriesByType ??= () => [];
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: `${HERE}/app/assets/index-1.js` } as PerformanceEntry]);
  try {
    const { prepareForTunnel } = await import('../src/shared/tunnel');
    await prepareForTunnel(LINA);
  } finally {
    script.remove();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
  expect(told).toEqual([{ keep: ['/app/assets/index-1.js', '/app/assets/report-1.js'] }]);
});

test('nobody becomes who was here before them, and a login of somebody else makes that forgotten', async () => {
  vi.resetModules();
  disk();
  const { prepareForTunnel, lastHere } = await import('../src/shared/tunnel');
  await prepareForTunnel(LINA);
  const { keepCsrf } = await import('../src/api/client');
  keepCsrf('token', 'wang-fang');
  gateway(() => 'no answer');
  const cutOff = await whoIsHere();
  expect(await screen.findByText('nobody')).toBeTruthy();
  cutOff.unmount();

  gateway(() => ({ body: { staffId: 'wang-fang', name: 'Wang Fang', roles: ['technical'], csrfToken: 'token' } }));
  await whoIsHere();
  expect(await screen.findByText('Wang Fang')).toBeTruthy();
  await waitFor(async () => expect(await lastHere()).toBeUndefined());
});

test('is nobody’s any more after a day, also when it was open all the time', async () => {
  vi.resetModules();
  disk();
  const { prepareForTunnel } = await import('../src/shared/tunnel');
  await prepareForTunnel(LINA);
  gateway(() => 'no answer');
  await whoIsHere();
  expect(await screen.findByText('Li Na (kept)')).toBeTruthy();
  const now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now + 25 * 3_600_000);
  try {
    window.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText('nobody')).toBeTruthy();
  } finally {
    vi.restoreAllMocks();
  }
});

test('keeps nothing that was only read once its person leaves, and still what they write', async () => {
  vi.resetModules();
  disk();
  const { forget, keptFor, leave, oneOf, put } = await import('../src/shared/shelf');
  await put('kept', { id: keptFor('li-na') });
  leave();
  await forget('li-na');
  await expect(put('kept', { id: keptFor('li-na') })).rejects.toThrow();
  await expect(put('kept', { id: 'me' })).rejects.toThrow();
  await put('kept', { id: 'report li-na c1 1' });
  expect(await oneOf('kept', keptFor('li-na'))).toBeUndefined();
  expect(await oneOf('kept', 'report li-na c1 1')).toBeTruthy();
});
