import type { Collection } from "dexie";
import { db } from "./database";
import type { Reader, ReadTable, Span } from "./reader";

/** Reads through Dexie: inside the current transaction if there is one, and observed by a live query if one is running. */
export const dexieReader: Reader = {
  get: (table, key) => db.table(table).get(key as never),
  getMany: (table, keys) => db.table(table).bulkGet(keys as never[]),
  rows: (table, span) => within(table, span).toArray(),
  keys: (table, span) => within(table, span).primaryKeys() as never,
  count: (table, span) => within(table, span).count(),
  last: (table) => db.table(table).toCollection().last(),
  together: (tables, work) => db.transaction("r", [...tables], work),
};

function within(table: ReadTable, { index, from, to }: Span = {}): Collection {
  const where = db.table(table).where(index ?? ":id");
  if (from !== undefined && to !== undefined) return where.between(from, to, true, true);
  if (from !== undefined) return where.aboveOrEqual(from);
  return to === undefined ? db.table(table).orderBy(index ?? ":id") : where.belowOrEqual(to);
}
