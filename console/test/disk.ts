import { vi } from 'vitest';

/** As much of a browser's own disk (IndexedDB) as the console uses; what lies there outlives a page. */
export function disk() {
  const places = new Map<string, Map<string, unknown>>();
  const later = (then: () => void) => queueMicrotask(then);

  const answered = (work: () => unknown, transaction: { oncomplete?: () => void }) => {
    const request: { result?: unknown } = {};
    later(() => {
      request.result = work();
      later(() => transaction.oncomplete?.());
    });
    return request;
  };
  const database = {
    createObjectStore: (name: string) => places.set(name, new Map()),
    transaction: () => {
      const transaction: { oncomplete?: () => void; objectStore?: unknown } = {};
      transaction.objectStore = (name: string) => {
        const store = places.get(name) as Map<string, unknown>;
        return {
          getAll: () => answered(() => [...store.values()].map(copied), transaction),
          get: (id: string) => answered(() => copied(store.get(id)), transaction),
          put: (what: { id: string }) => answered(() => store.set(what.id, copied(what)), transaction),
          delete: (id: string) => answered(() => store.delete(id), transaction),
        };
      };
      return transaction;
    },
  };
  vi.stubGlobal('indexedDB', {
    open: () => {
      const request: { result: unknown; onupgradeneeded?: () => void; onsuccess?: () => void } = { result: database };
      later(() => {
        if (places.size === 0) {
          request.onupgradeneeded?.();
        }
        request.onsuccess?.();
      });
      return request;
    },
  });
  return places;
}

/** Another object with the same content, as a disk gives it back; files are kept as they are. */
function copied<T>(what: T): T {
  if (Array.isArray(what)) {
    return what.map(copied) as T;
  }
  return what !== null && typeof what === 'object' && !(what instanceof Blob)
    ? (Object.fromEntries(Object.entries(what).map(([name, value]) => [name, copied(value)])) as T)
    : what;
}
