import { storing } from "../../fetch/papers/storePapers";
import type { Paper } from "../../model/paper";
import { judgePapers } from "../../rules/judgePapers";
import { db } from "../../store/db/database";

/** Stores the papers of a backup and queues them for the search index, except those already stored: they are newer. */
export function keepPapers(papers: readonly Paper[]): Promise<void> {
  return db.transaction("rw", storing(), async () => {
    const known = await db.papers.bulkGet(papers.map(({ id }) => id));
    const missing = papers.filter((_, i) => !known[i]);
    await db.papers.bulkPut(missing);
    await db.unindexed.bulkAdd(missing.map(({ id }) => ({ paperId: id })));
    await judgePapers(missing);
  });
}
