import { openAsItLies } from "./openAsItLies";
import { READ_TABLES, type Reader, type ReadTable, type Span } from "./reader";
import { resultOf } from "./requests";
import { RAW_VERSION } from "./schema";

/** Reads through IndexedDB itself, all in one transaction over READ_TABLES. */
export function rawReader(transaction: Pick<IDBTransaction, "objectStore">): Reader {
  const within = (table: ReadTable, { index }: Span = {}) => {
    const store = transaction.objectStore(table);
    return index ? store.index(index) : store;
  };
  return {
    get: (table, key) => resultOf(within(table).get(key as IDBValidKey)),
    getMany: (table, keys) => Promise.all(keys.map((key) => resultOf(within(table).get(key as IDBValidKey)))),
    rows: (table, span) => resultOf(within(table, span).getAll(rangeOf(span))),
    // In an index, getAllKeys gives primary keys.
    keys: (table, span) => resultOf<IDBValidKey[]>(within(table, span).getAllKeys(rangeOf(span))) as never,
    count: (table, span) => resultOf(within(table, span).count(rangeOf(span))),
    last: async (table) => (await resultOf(within(table).openCursor(null, "prev")))?.value,
    together: (_, work) => work(),
  };
}

/**
 * Opens the database for one query, whose reads all see one state.
 * @returns the function that runs the query and closes the database; undefined if there is no database of the current
 * version, which only Dexie can make
 */
export async function openRaw(): Promise<
  (<Answer>(query: (read: Reader) => Promise<Answer>) => Promise<Answer>) | undefined
> {
  const database = await openAsItLies();
  if (database?.version === RAW_VERSION) {
    return (query) => query(rawReader(database.transaction(READ_TABLES))).finally(() => database.close());
  }
  database?.close();
  return undefined;
}

function rangeOf({ from, to }: Span = {}): IDBKeyRange | undefined {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return to === undefined ? undefined : IDBKeyRange.upperBound(to);
}
