import type { Table } from "dexie";
import type { Database } from "./database";

/** The tables that a page's first draw is read from. */
export const READ_TABLES = [
  "papers",
  "marks",
  "verdicts",
  "listings",
  "feeds",
  "following",
  "changes",
] as const;

/** One of READ_TABLES. */
export type ReadTable = (typeof READ_TABLES)[number];

/** A row of a table. */
type RowOf<Name extends ReadTable> = Database[Name] extends Table<infer Row> ? Row : never;

/** The primary key of a table. */
type KeyOf<Name extends ReadTable> = Database[Name] extends Table<infer _, infer Key> ? Key : never;

/** The rows whose key in an index lies between two keys, both included; without either bound there is none. */
export interface Span {
  /** The index's name, which is its key path; the primary key where it is absent. */
  index?: string;
  from?: IDBValidKey;
  to?: IDBValidKey;
}

/**
 * Reads the database. Queries that a page's first draw needs take one, so that they can be answered before Dexie is
 * loaded: `rawReader` reads through IndexedDB itself, `dexieReader` through Dexie, which live queries watch. Both give
 * the same answers, in the order of the index's keys; both reject with what the database reports.
 */
export interface Reader {
  get<Name extends ReadTable>(table: Name, key: KeyOf<Name>): Promise<RowOf<Name> | undefined>;
  /** The rows of some keys in their order; undefined for a key without a row. */
  getMany<Name extends ReadTable>(
    table: Name,
    keys: readonly KeyOf<Name>[],
  ): Promise<(RowOf<Name> | undefined)[]>;
  rows<Name extends ReadTable>(table: Name, span?: Span): Promise<RowOf<Name>[]>;
  /** Primary keys, read from the index alone. */
  keys<Name extends ReadTable>(table: Name, span?: Span): Promise<KeyOf<Name>[]>;
  count(table: ReadTable, span?: Span): Promise<number>;
  /** The row of the greatest primary key. */
  last<Name extends ReadTable>(table: Name): Promise<RowOf<Name> | undefined>;
  /** Runs reads that belong together: all see the tables in one state. Nothing else may be awaited between them. */
  together<Answer>(tables: readonly ReadTable[], work: () => Promise<Answer>): Promise<Answer>;
}
