import type { Edit, Inverse } from "../../model/change";
import {
  isNewer,
  laterThan,
  PRECIOUS,
  type PreciousTable,
  type Row,
  valueIn,
  withValue,
} from "../../model/fields";
import { db } from "../db/database";

const TABLES = Object.keys(PRECIOUS) as PreciousTable[];
/** The tables with the user's own data, for transactions over all of them. */
export const precious = () => TABLES.map((name) => db[name]);

/** A name for a row that is unique over all tables. */
export const rowName = (table: PreciousTable, key: string) => `${table} ${key}`;

/** The rows that some edits change, by `rowName`. Rows that are not stored yet are empty. */
export async function rowsOf(
  edits: readonly { table: PreciousTable; key: string }[],
): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (const table of TABLES) {
    const keys = [...new Set(edits.flatMap((edit) => (edit.table === table ? [edit.key] : [])))];
    const stored = keys.length ? await db[table].bulkGet(keys) : [];
    for (const [i, key] of keys.entries()) {
      rows.set(rowName(table, key), stored[i] ?? ({ [PRECIOUS[table]]: key, changedAt: {} } as Row));
    }
  }
  return rows;
}

/**
 * Writes edits into the tables with the user's own data. Call it inside a transaction on all of them and on unindexed.
 * Fields that have the new value already are left alone.
 * @param known the rows that the edits change, if they were just read
 * @returns the inverse of each change to a field
 */
export async function apply(
  edits: readonly Edit[],
  at: number,
  known?: Map<string, Row>,
): Promise<Inverse[]> {
  const rows = known ?? (await rowsOf(edits));
  const inverses = new Map<string, Inverse>();
  for (const edit of edits) {
    const { table, key, field } = edit;
    const row = rows.get(rowName(table, key));
    if (!row || !isWanted(row, edit)) continue;
    const changedTo = edit.changedAt ?? laterThan(row, field, at);
    rows.set(rowName(table, key), withValue(row, field, edit.value, changedTo));
    const name = `${rowName(table, key)} ${field}`;
    const inverse = inverses.get(name) ?? inverseOf(row, edit);
    inverses.set(name, { ...inverse, changedTo });
  }
  const inverse = [...inverses.values()];
  for (const table of TABLES) {
    const keys = new Set(inverse.flatMap((each) => (each.table === table ? [each.key] : [])));
    const changed = [...keys].map((key) => rows.get(rowName(table, key)));
    if (changed.length) await putAll(table, changed);
  }
  // Notes are searched together with their papers.
  const rewritten = new Set(inverse.flatMap(({ table, key }) => (table === "notes" ? [key] : [])));
  if (rewritten.size) await db.unindexed.bulkAdd([...rewritten].map((paperId) => ({ paperId })));
  return inverse;
}

/** Writes rows into their table. The cast is safe, since they were read from it or made empty for it. */
const putAll = (table: PreciousTable, rows: unknown[]) =>
  (db[table] as unknown as { bulkPut: (rows: unknown[]) => Promise<unknown> }).bulkPut(rows);

/** True if an edit changes a row: the value is another, and neither `onlyIfUnset` nor a later change forbids it. */
export function isWanted(row: Row, { field, value, onlyIfUnset, changedAt }: Edit): boolean {
  const before = valueIn(row, field);
  if (onlyIfUnset && before !== undefined) return false;
  return changedAt === undefined ? value !== before : isNewer(row, field, value, changedAt);
}

function inverseOf(row: Row, { table, key, field }: Edit): Omit<Inverse, "changedTo"> {
  const before = valueIn(row, field);
  const changedBefore = row.changedAt[field];
  return {
    table,
    key,
    field,
    ...(before !== undefined && { before }),
    ...(changedBefore !== undefined && { changedBefore }),
  };
}
