import { db } from "../db/database";
import type { Paper } from "../paper";
import { storing } from "../papers/storePapers";
import { judgePapers } from "../rules/judgePapers";

/** Stores papers that came with a library, and queues them for the search index; what is known here already is newer. */
export function keepPapers(papers: readonly Paper[]): Promise<void> {
  return db.transaction("rw", storing(), async () => {
    const known = await db.papers.bulkGet(papers.map(({ id }) => id));
    const missing = papers.filter((_, i) => !known[i]);
    await db.papers.bulkPut(missing);
    await db.unindexed.bulkAdd(missing.map(({ id }) => ({ paperId: id })));
    await judgePapers(missing);
  });
}
