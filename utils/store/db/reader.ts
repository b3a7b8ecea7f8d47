import type { Table } from "dexie";
import type { Database } from "./database";

/** The tables that a page's first draw reads. */
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

/** The rows whose key in an index is between two keys, both included. A missing bound doesn't limit them. */
export interface Span {
  /** The name of the index, which is its key path; the primary key by default. */
  index?: string;
  from?: IDBValidKey;
  to?: IDBValidKey;
}

/**
 * Reads the database. The queries of a page's first draw take a Reader, so that they can run before Dexie is loaded:
 * `rawReader` reads through IndexedDB itself, `dexieReader` through Dexie, which live queries observe. Both give the same
 * answers, in the order of the index's keys, and reject with the database's error.
 */
export interface Reader {
  get<Name extends ReadTable>(table: Name, key: KeyOf<Name>): Promise<RowOf<Name> | undefined>;
  /** The rows of some keys, in the order of the keys; undefined for a key without a row. */
  getMany<Name extends ReadTable>(
    table: Name,
    keys: readonly KeyOf<Name>[],
  ): Promise<(RowOf<Name> | undefined)[]>;
  rows<Name extends ReadTable>(table: Name, span?: Span): Promise<RowOf<Name>[]>;
  /** Primary keys, read without the rows. */
  keys<Name extends ReadTable>(table: Name, span?: Span): Promise<KeyOf<Name>[]>;
  count(table: ReadTable, span?: Span): Promise<number>;
  /** The row with the greatest primary key. */
  last<Name extends ReadTable>(table: Name): Promise<RowOf<Name> | undefined>;
  /** Runs several reads in one transaction, so that all see one state. Nothing else may be awaited between them. */
  together<Answer>(tables: readonly ReadTable[], work: () => Promise<Answer>): Promise<Answer>;
}
