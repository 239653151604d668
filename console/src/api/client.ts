import createClient, { type Middleware } from 'openapi-fetch';
import type { Paths } from '../generated/paths';
import { language } from '../texts/language';
import { Problem, unreachable } from './problem';
import type { Answer, PathWith } from './types';

const LOGIN = '/oauth2/authorization/keycloak';
const SAFE = new Set(['GET', 'HEAD']);

let csrf: string | undefined;
let whose: string | undefined;

/** The page's token against forged requests, and whose login it follows from (GET /api/me). */
export function keepCsrf(token: string | undefined, staffId: string) {
  csrf = token;
  whose = staffId;
}

/** Staff id of whose login requests are sent with. */
export const loggedIn = () => whose;

/** The token for a form that the browser itself sends. */
export const csrfToken = () => csrf;

/** Sends the person to log in and brings them back to this page. */
export function toLogin() {
  const page = location.pathname + location.search;
  location.assign(`${LOGIN}?page=${encodeURIComponent(page)}`);
}

const gateway: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language());
    if (!request.headers.has('Accept')) {
      request.headers.set('Accept', 'application/json');
    }
    if (csrf && !SAFE.has(request.method)) {
      request.headers.set('X-XSRF-TOKEN', csrf);
    }
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) {
      return response;
    }
    const body = await response
      .clone()
      .json()
      .catch(() => ({}));
    throw new Problem(response.status, body as Record<string, unknown>);
  },
  onError({ error }) {
    return error instanceof Problem ? error : unreachable();
  },
};

/** Asks the gateway. Whatever is no success is thrown as a Problem. */
export const api = createClient<Paths>({ baseUrl: location.origin, fetch: request => globalThis.fetch(request) });
api.use(gateway);

/** Takes the token of now when this person is still logged in, as after another login in another tab; answers whether they are. */
export async function renewCsrf(staffId: string): Promise<boolean> {
  const { data } = await api.GET('/api/me');
  if (data?.staffId !== staffId) {
    return false;
  }
  keepCsrf(data.csrfToken, staffId);
  return true;
}

export interface Call {
  path?: Record<string, string | number>;
  query?: Record<string, unknown>;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answered {
  data: unknown;
  /** The revision that the ETag names. */
  revision: number | undefined;
  response: Response;
}

/** Calls an address that is known by its name only; what is called is checked where the name is written. */
export async function call(method: string, path: string, { path: parts, query, body, headers }: Call = {}): Promise<Answered> {
  const init = {
    params: { path: parts ?? {}, query: withoutBlanks(query ?? {}) },
    ...(body === undefined ? {} : { body }),
    ...(headers ? { headers } : {}),
  };
  const request = api.request as unknown as (m: string, p: string, i: unknown) => Promise<{ data?: unknown; response: Response }>;
  const { data, response } = await request(method.toLowerCase(), path, init);
  const tag = /"(\d+)"/.exec(response.headers.get('ETag') ?? '')?.[1];
  return { data, revision: tag === undefined ? undefined : Number(tag), response };
}

/** Reads an address; what it answers with is known from the service's document. */
export const read = async <P extends PathWith<'get'>>(path: P, what: Call = {}): Promise<Answer<P>> =>
  (await call('get', path, what)).data as Answer<P>;

function withoutBlanks(query: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== ''));
}

/** A file that the browser keeps, such as a list as a spreadsheet. */
export async function download(path: string, query: Record<string, unknown>, accept: string, name: string) {
  const address = new URL(path, location.origin);
  for (const [key, value] of Object.entries(withoutBlanks(query))) {
    address.searchParams.set(key, String(value));
  }
  let answer: Response;
  try {
    answer = await fetch(address, { headers: { Accept: accept, 'Accept-Language': language() } });
  } catch {
    throw unreachable();
  }
  if (!answer.ok) {
    throw new Problem(answer.status, (await answer.json().catch(() => ({}))) as Record<string, unknown>);
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = /filename="?([^";]+)"?/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Hands a file in: the body is the file itself. */
export async function upload(path: string, file: File, query: Record<string, unknown>, key: string): Promise<unknown> {
  const address = new URL(path, location.origin);
  for (const [name, value] of Object.entries(withoutBlanks(query))) {
    address.searchParams.set(name, String(value));
  }
  let answer: Response;
  try {
    answer = await fetch(address, {
      method: 'POST',
      body: file,
      headers: {
        'Content-Type': 'application/octet-stream',
        'Accept-Language': language(),
        'Idempotency-Key': key,
        ...(csrf ? { 'X-XSRF-TOKEN': csrf } : {}),
      },
    });
  } catch {
    throw unreachable();
  }
  if (!answer.ok) {
    throw new Problem(answer.status, (await answer.json().catch(() => ({}))) as Record<string, unknown>);
  }
  return answer.json().catch(() => undefined);
}

/** A key by which a repeat of a submission is known; pages without TLS have no randomUUID. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
