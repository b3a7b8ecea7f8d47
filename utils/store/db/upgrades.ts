import type { Change } from "../../model/change";
import { blocksOf, type Segment, type Unindexed } from "../../model/segment";

/** The database as an upgrade sees it, with the names that tables had at that version. */
interface Transaction {
  table(name: string): {
    toArray(): PromiseLike<unknown[]>;
    toCollection(): { primaryKeys(): PromiseLike<unknown[]> };
    bulkAdd(rows: readonly unknown[]): PromiseLike<unknown>;
    bulkPut(rows: readonly unknown[]): PromiseLike<unknown>;
  };
}

/** Upgrades to version 3: queues every paper for the search index. */
export async function queuePapers(transaction: Transaction): Promise<void> {
  const ids = (await transaction.table("papers").toCollection().primaryKeys()) as string[];
  await transaction.table("unindexed").bulkAdd(ids.map((paperId): Unindexed => ({ paperId })));
}

/** A change in versions 1 to 3: always to one field of marks, with its inverse in the same row. */
interface OldChange {
  id: number;
  at: number;
  field: string;
  on: boolean;
  inverse: { paperId: string; [rest: string]: unknown }[];
}

/**
 * Upgrades to version 4: changes of any kind, with their inverses in a table of their own. Old changes can still be
 * undone.
 */
export async function partChanges(transaction: Transaction): Promise<void> {
  const old = (await transaction.table("changes").toArray()) as OldChange[];
  const changes = old.map(({ id, at, field, on, inverse }) => {
    return { id, at, what: { kind: "mark", field, on }, papers: inverse.length } as Change;
  });
  const inverses = old.map(({ id, inverse }) => ({
    id,
    inverse: inverse.map(({ paperId, ...rest }) => ({ ...rest, table: "marks", key: paperId })),
  }));
  await transaction.table("changes").bulkPut(changes);
  await transaction.table("inverses").bulkPut(inverses);
}

/** Upgrades to version 9: the postings of the search index, in blocks of their own. */
export async function splitPostings(transaction: Transaction): Promise<void> {
  const old = (await transaction.table("segments").toArray()) as (Segment & { id: number })[];
  await transaction.table("blocks").bulkAdd(old.flatMap(({ id, postings }) => blocksOf(id, postings)));
  await transaction.table("segments").bulkPut(old.map(({ postings: _, ...segment }) => segment));
}
