import { db } from "../db/database";
import type { Paper } from "../paper";

/** Stores papers that came with a library, and queues them for the search index; what is known here already is newer. */
export function keepPapers(papers: readonly Paper[]): Promise<void> {
  return db.transaction("rw", db.papers, db.unindexed, async () => {
    const known = await db.papers.bulkGet(papers.map(({ id }) => id));
    const missing = papers.filter((_, i) => !known[i]);
    await db.papers.bulkPut(missing);
    await db.unindexed.bulkAdd(missing.map(({ id }) => ({ paperId: id })));
  });
}
