import { parts } from "../../ground/parts";
import { forgetVerdicts, judging } from "../../rules/judgePapers";
import { db } from "../../store/db/database";
import { isMarked } from "./isMarked";

/** How many papers are looked into at a time. */
const AT_ONCE = 500;

/** The tables that are read and written for it, for transactions. */
export const forgetting = () => [db.papers, db.details, ...judging(), db.listings, db.marks, db.notes];

/**
 * Forgets what is known of papers, unless a list shows them or somebody has done more with them than see them. Call it inside a
 * transaction on `forgetting()`.
 */
export async function forgetPapers(ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  const detailed = new Set(await db.details.toCollection().primaryKeys());
  for (const { part } of parts(ids, AT_ONCE)) {
    const [marks, notes, listings] = await Promise.all([
      db.marks.bulkGet(part),
      db.notes.bulkGet(part),
      db.listings.where("paperId").anyOf(part).toArray(),
    ]);
    const listed = new Set(listings.map(({ paperId }) => paperId));
    const forgotten = part.filter((id, i) => !listed.has(id) && !isMarked(marks[i], notes[i]));
    await db.papers.bulkDelete(forgotten);
    await forgetVerdicts(forgotten);
    await db.details.bulkDelete(forgotten.filter((id) => detailed.has(id)));
  }
}
