import { parts } from "../../ground/parts";
import { forgetVerdicts, judging } from "../../rules/judgePapers";
import { db } from "../../store/db/database";
import { isMarked } from "./isMarked";

/** This many papers are checked together. */
const AT_ONCE = 500;

/** The tables that `forgetPapers` reads and writes, for transactions. */
export const forgetting = () => [db.papers, db.details, ...judging(), db.listings, db.marks, db.notes];

/**
 * Deletes papers and everything fetched for them, unless they are on a list or the user has done more than see them. Call it
 * inside a transaction on `forgetting()`.
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
