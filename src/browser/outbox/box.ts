import type { Entry } from './entry.ts';

/** The device's database: forms that wait, in the order they were sent. Read by the worker and by pages. */
const name = 'ravie';
const table = 'outbox';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => {
      const entries = asked.result.createObjectStore(table, { keyPath: 'place', autoIncrement: true });
      entries.createIndex('key', 'key', { unique: true });
    };
    asked.onsuccess = () => {
      const database = asked.result;
      // Another version of us, or « Clear the data », wants it: let go, and open it anew next time.
      database.onversionchange = () => {
        database.close();
      };
      resolve(database);
    };
    asked.onerror = () => {
      reject(asked.error ?? new Error('The device refuses to keep anything.'));
    };
    asked.onblocked = () => {
      reject(new Error('The device keeps another version open.'));
    };
  });
}

/** Does the work in one transaction, and answers once it is on the disk: what follows may say that it is kept. */
async function within<Result>(
  mode: IDBTransactionMode,
  work: (entries: IDBObjectStore, give: (result: Result) => void) => void,
): Promise<Result | undefined> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(table, mode, { durability: 'strict' });
      let result: Result | undefined;
      work(transaction.objectStore(table), (given) => {
        result = given;
      });
      transaction.oncomplete = () => {
        resolve(result);
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('The device did not keep it.'));
      };
    });
  } finally {
    database.close();
  }
}

/**
 * Keeps an entry. One that is there already under its key keeps its place in the order, and takes the new content.
 * Answers what was there before. Throws when the device cannot keep it: then nothing has changed.
 */
export function keepEntry(entry: Entry): Promise<Entry | undefined> {
  return within<Entry>('readwrite', (entries, give) => {
    const found = entries.index('key').get(entry.key) as IDBRequest<Entry | undefined>;
    found.onsuccess = () => {
      const before = found.result;
      if (before) give(before);
      entries.put(before?.place === undefined ? entry : { ...entry, place: before.place });
    };
  });
}

/** What this person has on this device, first sent first. */
export async function entriesOf(person: string): Promise<Entry[]> {
  return (await allEntries()).filter((entry) => entry.person === person);
}

/** Of everybody who used this device. */
export async function allEntries(): Promise<Entry[]> {
  const all = await within<Entry[]>('readonly', (entries, give) => {
    const asked = entries.getAll() as IDBRequest<Entry[]>;
    asked.onsuccess = () => {
      give(asked.result);
    };
  });
  return all ?? [];
}

/**
 * Writes what has become of an entry, unless it is no longer there or was changed meanwhile; removes it for null.
 */
export async function changeEntry(entry: Entry, changed: Entry | null): Promise<boolean> {
  const done = await within<boolean>('readwrite', (entries, give) => {
    const found = entries.index('key').get(entry.key) as IDBRequest<Entry | undefined>;
    found.onsuccess = () => {
      const now = found.result;
      if (now?.place === undefined || now.body !== entry.body) return;
      if (changed) entries.put({ ...changed, place: now.place });
      else entries.delete(now.place);
      give(true);
    };
  });
  return done ?? false;
}

/** Takes everything out that is hers. */
export async function emptyBox(person: string): Promise<void> {
  for (const entry of await entriesOf(person)) await changeEntry(entry, null);
}
