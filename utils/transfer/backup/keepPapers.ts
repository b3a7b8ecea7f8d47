import { storing } from "../../fetch/papers/storePapers";
import type { Paper } from "../../model/paper";
import { judgePapers } from "../../rules/judgePapers";
import { db } from "../../store/db/database";

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
