import { assetOf, isAsset, isKeptPlace, keep, pageOf } from './shell';

/** As much of a service worker's world as is used here. */
interface Waitable {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Waitable {
  data: { keep?: string[] };
}
interface Worker {
  addEventListener(name: 'install' | 'activate', listener: (event: Waitable) => void): void;
  addEventListener(name: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(name: 'message', listener: (event: Told) => void): void;
  skipWaiting(): Promise<void>;
}

// Opens the technician's page without a network. What services say never passes through here: only the page and its files do.
const worker = self as unknown as Worker;

worker.addEventListener('install', event => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('fetch', event => {
  if (isKeptPlace(event.request)) {
    event.respondWith(pageOf(event.request, caches));
  } else if (isAsset(event.request)) {
    event.respondWith(assetOf(event.request, caches));
  }
});

worker.addEventListener('message', event => {
  if (Array.isArray(event.data?.keep)) {
    event.waitUntil(keep(event.data.keep, caches));
  }
});
