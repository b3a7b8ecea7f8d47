import type { Change } from "../../model/change";
import type { Unindexed } from "../../model/segment";

/** What an upgrade is given of the database, by the names that its tables had then. */
interface Transaction {
  table(name: string): {
    toArray(): PromiseLike<unknown[]>;
    toCollection(): { primaryKeys(): PromiseLike<unknown[]> };
    bulkAdd(rows: readonly unknown[]): PromiseLike<unknown>;
    bulkPut(rows: readonly unknown[]): PromiseLike<unknown>;
  };
}

/** To version 3: every paper waits for the search index. */
export async function queuePapers(transaction: Transaction): Promise<void> {
  const ids = (await transaction.table("papers").toCollection().primaryKeys()) as string[];
  await transaction.table("unindexed").bulkAdd(ids.map((paperId): Unindexed => ({ paperId })));
}

/** A change as versions 1 to 3 kept it: always of one field of marks, with what takes it back in the same row. */
interface OldChange {
  id: number;
  at: number;
  field: string;
  on: boolean;
  inverse: { paperId: string; [rest: string]: unknown }[];
}

/** To version 4: changes are of any kind, and what takes them back lies beside them. They can still be undone. */
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
