import type { Me } from '../api/me';
import { drop, LAST_HERE, oneOf, put } from './shelf';

const SCRIPT = '/app/offline.js';
/** So long after the last contact the page opens without one: a lost phone shows nothing for longer. */
const LONGEST = 24 * 3_600_000;

interface KeptMe extends Me {
  id: string;
  at: string;
}

/** The files of the build that this page was made of until now: those that the browser noted, and those that the page names. */
const filesHere = () =>
  [
    ...performance.getEntriesByType('resource').map(({ name }) => name),
    ...[...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src),
    ...[...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(({ href }) => href),
  ]
    .map(name => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/app/assets/'))
    .map(({ pathname }) => pathname);

/** Makes that this page opens without a network, too: who it is for, the page, and its files. Browsers that can't do without. */
export async function prepareForTunnel(me: Me): Promise<void> {
  await put<KeptMe>('kept', { id: LAST_HERE, staffId: me.staffId, name: me.name, roles: me.roles, at: new Date().toISOString() });
  if (!('serviceWorker' in navigator)) {
    return;
  }
  await navigator.serviceWorker.register(SCRIPT, { scope: '/app/' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ keep: [...new Set(filesHere())] });
}

/** Who had the page open here last, not long ago, and has not logged out; asked only where the gateway can't be. */
export async function lastHere(now = Date.now()): Promise<Me | undefined> {
  const kept = await oneOf<KeptMe>('kept', LAST_HERE).catch(() => undefined);
  return kept && now - Date.parse(kept.at) < LONGEST ? { staffId: kept.staffId, name: kept.name, roles: kept.roles } : undefined;
}

/** Forgets who had the page open last, when it was somebody else than who is logged in now. */
export async function isHere(staffId: string): Promise<void> {
  const kept = await oneOf<KeptMe>('kept', LAST_HERE);
  if (kept && kept.staffId !== staffId) {
    await drop('kept', LAST_HERE);
  }
}
