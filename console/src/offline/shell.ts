/** The page that works without a network, of all of the console's. */
export const PLACE = '/app/visits';
const POLICY = 'Content-Security-Policy';
const KEPT_HEADERS = ['Content-Type', 'Referrer-Policy', 'X-Content-Type-Options', 'X-Frame-Options', POLICY];

export const CACHE = 'saleswright-visits';

/** Whether the console's page is asked for as a whole, at the one place that is kept. */
export const isKeptPlace = (request: Request) => {
  const { pathname } = new URL(request.url);
  return request.mode === 'navigate' && (pathname === PLACE || pathname === `${PLACE}/`);
};

/** Files of the build; what is in one never changes under its name. */
export const isAsset = (request: Request) => request.method === 'GET' && new URL(request.url).pathname.startsWith('/app/assets/');

/** The nonce by which the answer's policy knows the styles of the page. */
const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1];

export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/**
 * The kept page as an answer of its own: under the policy that the gateway gave it, with a nonce that is new in both. Nothing when
 * it is not the page that it should be.
 */
export async function asNewAnswer(kept: Response, nonce = newNonce()): Promise<Response | undefined> {
  const policy = kept.headers.get(POLICY) ?? '';
  const old = nonceOf(policy);
  if (!old) {
    return undefined;
  }
  const page = await kept.text();
  const headers = new Headers();
  for (const name of KEPT_HEADERS) {
    const value = kept.headers.get(name);
    if (value) {
      headers.set(name, value.replaceAll(old, nonce));
    }
  }
  headers.set('Cache-Control', 'no-store');
  return new Response(page.replaceAll(old, nonce), { status: 200, headers });
}

/** What the gateway answers; without a network the page that was kept. Whatever the gateway does answer counts. */
export async function pageOf(request: Request, caches: CacheStorage): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cutOff) {
    const kept = await caches.open(CACHE).then(cache => cache.match(PLACE));
    const answer = kept && (await asNewAnswer(kept));
    if (!answer) {
      throw cutOff;
    }
    return answer;
  }
}

/** A file of the build as it was kept, else as the gateway has it. */
export async function assetOf(request: Request, caches: CacheStorage): Promise<Response> {
  const kept = await caches.open(CACHE).then(cache => cache.match(request.url));
  return kept ?? fetch(request);
}

/** The files of the build that a page names. */
const assetsOf = (page: string) => [...new Set(page.match(/\/app\/assets\/[\w.-]+/g) ?? [])].sort();

/**
 * Keeps the page and the files that it was made of, and nothing of an earlier build. The page that is answered now may be of another
 * build than the files are: then all stays as it was.
 */
export async function keep(files: string[], caches: CacheStorage): Promise<void> {
  const cache = await caches.open(CACHE);
  const page = await fetch(PLACE, { headers: { Accept: 'text/html' } });
  if (!page.ok || !nonceOf(page.headers.get(POLICY) ?? '')) {
    return;
  }
  const named = assetsOf(await page.clone().text());
  if (!named.every(file => files.includes(file))) {
    return;
  }
  // files first: a page whose files are missing would be none
  await Promise.all(
    files.map(async file => {
      if (!(await cache.match(file))) {
        await cache.add(file);
      }
    }),
  );
  const before = await cache.match(PLACE);
  const sameBuild = before !== undefined && assetsOf(await before.text()).join() === named.join();
  await cache.put(PLACE, page);
  if (sameBuild) {
    // what was loaded another time, such as the form of a report, is a part of it, too
    return;
  }
  const wanted = new Set([PLACE, ...files].map(file => new URL(file, self.location.origin).href));
  for (const { url } of await cache.keys()) {
    if (!wanted.has(url)) {
      await cache.delete(url);
    }
  }
}
