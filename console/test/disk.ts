import { vi } from 'vitest';

interface Transaction {
  open: number;
  oncomplete?: () => void;
  objectStore?: unknown;
}

/** As much of a browser's own disk (IndexedDB) as the console uses; what lies there outlives a page. */
export function disk() {
  const places = new Map<string, Map<string, unknown>>();
  const later = (then: () => void) => queueMicrotask(then);

  const answered = (work: () => unknown, transaction: Transaction) => {
    const request: { result?: unknown } = {};
    transaction.open++;
    later(() => {
      request.result = work();
      transaction.open--;
      if (transaction.open === 0) {
        later(() => transaction.oncomplete?.());
      }
    });
    return request;
  };
  let connection: { onclose?: () => void; closed: boolean };
  const connect = () => ({
    closed: false,
    createObjectStore: (name: string) => places.set(name, new Map()),
    transaction(this: { closed: boolean }) {
      if (this.closed) {
        throw new DOMException('The connection is closed', 'InvalidStateError');
      }
      const transaction: Transaction = { open: 0 };
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
  });
  vi.stubGlobal('indexedDB', {
    open: () => {
      connection = connect();
      const request: { result: unknown; onupgradeneeded?: () => void; onsuccess?: () => void } = { result: connection };
      later(() => {
        if (places.size === 0) {
          request.onupgradeneeded?.();
        }
        request.onsuccess?.();
      });
      return request;
    },
  });
  return Object.assign(places, {
    /** Closes the connection, as a browser does that needs the room. */
    close: () => {
      connection.closed = true;
      connection.onclose?.();
    },
  });
}

/** A browser that lets nobody keep anything, such as in a private window. */
export function noDisk() {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('not here', 'SecurityError');
    },
  });
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
