import {
  fieldsOf,
  isOfPapers,
  PRECIOUS,
  type PreciousTable,
  type Row,
  type Value,
  valueIn,
} from "../../model/fields";
import type { Paper } from "../../model/paper";
import { db } from "../../store/db/database";

/** One field of the library: its value, absent if it was cleared, and when that was set. */
export interface FieldRecord {
  table: PreciousTable;
  key: string;
  field: string;
  value?: Value;
  /** Milliseconds since the epoch. */
  changedAt: number;
}

/** A whole library, as it is exported and imported. */
export interface Library {
  /** Every field that was ever changed, cleared ones included: another copy must learn that they were cleared. */
  fields: FieldRecord[];
  /** The stored papers that the user has saved, tagged, rated, snoozed or written about. */
  papers: Paper[];
}

/** The fields of a row as records. */
const recordsOf = (table: PreciousTable, row: Row & Record<string, unknown>): FieldRecord[] =>
  fieldsOf(row).map(({ field, changedAt }) => {
    const value = valueIn(row, field);
    return {
      table,
      key: String(row[PRECIOUS[table]]),
      field,
      changedAt,
      ...(value !== undefined && { value }),
    };
  });

/** The rows of the tables that hold what only the user has. */
export type PreciousRows = Record<PreciousTable, readonly unknown[]>;

/** The fields of rows. Invalid rows, as a damaged database or one of another version may have, are left out. */
export const fieldsIn = (rows: PreciousRows): FieldRecord[] =>
  TABLES.flatMap((table) =>
    (rows[table] as (Row & Record<string, unknown>)[])
      .filter((row) => typeof row?.changedAt === "object" && row.changedAt)
      .flatMap((row) => recordsOf(table, row)),
  );

const TABLES = Object.keys(PRECIOUS) as PreciousTable[];

/** The ids of the papers that the user did more with than see them. */
export const papersIn = (fields: readonly FieldRecord[]): string[] => [
  ...new Set(
    fields.flatMap(({ table, key, field, value }) =>
      isOfPapers(table) && value !== undefined && field !== "seen" ? [key] : [],
    ),
  ),
];

const ownTables = () => [db.marks, db.notes, db.tags, db.rules, db.digests];

/** Everything that only the user has. It reads the precious tables alone, so that it can run within a change. */
export function readFields(): Promise<FieldRecord[]> {
  return db.transaction("r", ownTables(), async () => {
    const [marks, notes, tags, rules, digests] = await Promise.all([
      db.marks.toArray(),
      db.notes.toArray(),
      db.tags.toArray(),
      db.rules.toArray(),
      db.digests.toArray(),
    ]);
    return fieldsIn({ marks, notes, tags, rules, digests });
  });
}

/** Everything that only the user has, with the papers it is about, read in one transaction. */
export function readLibrary(): Promise<Library> {
  return db.transaction("r", [...ownTables(), db.papers], async () => {
    const fields = await readFields();
    const papers = await db.papers.bulkGet(papersIn(fields));
    return { fields, papers: papers.filter((paper) => paper !== undefined) };
  });
}
