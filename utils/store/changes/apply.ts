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
/** The tables of what only the user has, for transactions over all of them. */
export const precious = () => TABLES.map((name) => db[name]);

/** The name of a row among those of all tables. */
export const rowName = (table: PreciousTable, key: string) => `${table} ${key}`;

/** The rows that some edits are about, by table and key; those that are not there yet are empty ones. */
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
 * Writes edits into the tables of what only the user has; call it inside a transaction on all of them and unindexed. Fields
 * that already are as wanted are left alone.
 * @param known the rows they are about, where these have just been read
 * @returns what takes back each field that changed
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
  // What the user wrote about a paper is searched with it.
  const rewritten = new Set(inverse.flatMap(({ table, key }) => (table === "notes" ? [key] : [])));
  if (rewritten.size) await db.unindexed.bulkAdd([...rewritten].map((paperId) => ({ paperId })));
  return inverse;
}

/** Rows that came out of a table, or are empty ones of its, go back into it. */
const putAll = (table: PreciousTable, rows: unknown[]) =>
  (db[table] as unknown as { bulkPut: (rows: unknown[]) => Promise<unknown> }).bulkPut(rows);

/** Whether an edit changes a row: the field is not so already, and nothing stands against it. */
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
