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
    asked.onsuccess = () => {
      // the browser closes it when it needs the room, or when the person clears what it keeps
      asked.result.onclose = forgetConnection;
      asked.result.onversionchange = () => {
        asked.result.close();
        forgetConnection();
      };
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
  });
  opened.catch(forgetConnection);
  return opened;
}

function forgetConnection() {
  opened = undefined;
}

async function within<T>(places: Place[], mode: IDBTransactionMode, work: (of: IDBTransaction) => IDBRequest<T>): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(places, mode);
    const asked = work(transaction);
    // a write counts when it lies there, not when it was taken
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const allOf = <T extends Lying>(place: Place) => within<T[]>([place], 'readonly', all => all.objectStore(place).getAll());
export const oneOf = <T extends Lying>(place: Place, id: string) =>
  within<T | undefined>([place], 'readonly', all => all.objectStore(place).get(id));
/** While its person leaves, nothing is put here any more that they only read. */
export const put = <T extends Lying>(place: Place, what: T) =>
  within([place], 'readwrite', all => {
    if (leaving && place === 'kept' && isOnlyRead(what.id)) {
      throw new DOMException('They leave', 'AbortError');
    }
    return all.objectStore(place).put(what);
  });
export const drop = (place: Place, id: string) => within([place], 'readwrite', all => all.objectStore(place).delete(id));

/** Puts the one and takes the other away, or does neither. */
export const exchange = <T extends Lying>(place: Place, what: T, from: Place, id: string) =>
  within(PLACES, 'readwrite', all => {
    all.objectStore(place).put(what);
    return all.objectStore(from).delete(id);
  });

/** Where that lies what a person reads without a network. */
export const keptFor = (staffId: string) => `visits ${staffId}`;

/** Where that lies who had the page open last. */
export const LAST_HERE = 'me';

const isOnlyRead = (id: string) => id === LAST_HERE || id.startsWith(keptFor(''));

let leaving = false;

/** From now on nothing that was only read is kept here; a read that is still under way comes too late. */
export const leave = () => {
  leaving = true;
};

/** Takes away what a person only read here, and who they were; what they wrote stays until it is sent, or they throw it away. */
export const forget = (staffId: string) => Promise.all([drop('kept', keptFor(staffId)), drop('kept', LAST_HERE)]);
