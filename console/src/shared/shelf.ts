/** What the browser keeps on its own disk until it is not needed any more: what waits to be sent, and what is read without a network. */
export type Place = 'outbox' | 'kept';

const NAME = 'saleswright';
const PLACES: Place[] = ['outbox', 'kept'];

interface Lying {
  id: string;
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      for (const place of PLACES) {
        asked.result.createObjectStore(place, { keyPath: 'id' });
      }
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => {
      opened = undefined;
      reject(asked.error);
    };
  });
  return opened;
}

async function within<T>(place: Place, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(place, mode);
    const asked = work(transaction.objectStore(place));
    // a write counts when it lies there, not when it was taken
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const allOf = <T extends Lying>(place: Place) => within<T[]>(place, 'readonly', store => store.getAll());
export const oneOf = <T extends Lying>(place: Place, id: string) =>
  within<T | undefined>(place, 'readonly', store => store.get(id));
export const put = <T extends Lying>(place: Place, what: T) => within(place, 'readwrite', store => store.put(what));
export const drop = (place: Place, id: string) => within(place, 'readwrite', store => store.delete(id));
