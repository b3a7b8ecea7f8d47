import { expect } from "vitest";

/** The tables of one version of the database, as declared then, and rows to fill them. */
export interface OldVersion {
  version: number;
  /**
   * Dexie's notation, copied from the version's declaration: the test is that today's class still opens it.
   */
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
}

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const keyPath = (notation: string) =>
  notation.startsWith("[") ? notation.slice(1, -1).split("+") : notation.replace(/^(\+\+|&|\*)/, "");

function createStores(database: IDBDatabase, { stores }: OldVersion): void {
  for (const [name, declaration] of Object.entries(stores)) {
    const [primary = "", ...indices] = declaration.split(/\s*,\s*/);
    const options = { keyPath: keyPath(primary), autoIncrement: primary.startsWith("++") };
    const store = database.createObjectStore(name, options);
    for (const index of indices) {
      const shown = index.replace(/^[&*]/, "");
      store.createIndex(shown, keyPath(index), { unique: index[0] === "&", multiEntry: index[0] === "*" });
    }
  }
}

/** Makes a database as a given version left it in the browser, without any code of the product. */
export async function createOldDatabase(name: string, old: OldVersion): Promise<void> {
  // Dexie multiplies its versions by ten.
  const request = indexedDB.open(name, old.version * 10);
  request.onupgradeneeded = () => createStores(request.result, old);
  const database = await settled(request);
  const tables = Object.keys(old.stores);
  const transaction = database.transaction(tables, "readwrite");
  for (const table of tables) {
    for (const row of old.rows[table] ?? []) transaction.objectStore(table).put(row);
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** All rows of some tables as stored in the browser, read without code of the product. */
export async function readRaw(name: string, tables: string[]): Promise<Record<string, unknown[]>> {
  const database = await settled(indexedDB.open(name));
  expect([...database.objectStoreNames]).toEqual(expect.arrayContaining(tables));
  const transaction = database.transaction(tables);
  const rows = await Promise.all(tables.map((table) => settled(transaction.objectStore(table).getAll())));
  database.close();
  return Object.fromEntries(tables.map((table, i) => [table, rows[i] ?? []]));
}
