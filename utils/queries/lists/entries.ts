import type { Entry } from "../../model/entry";
import type { Paper } from "../../model/paper";
import { verdictsOf } from "../../rules/readVerdicts";
import { db } from "../../store/db/database";

/**
 * The papers of some ids as lists show them, in that order.
 * @param standIn makes what is shown for a paper that is not stored; without it those are left out
 */
export async function entriesOf(ids: string[], standIn?: (id: string) => Paper): Promise<Entry[]> {
  const [papers, marks, verdicts] = await Promise.all([
    db.papers.bulkGet(ids),
    db.marks.bulkGet(ids),
    verdictsOf(ids),
  ]);
  return ids.flatMap((id, i) => {
    const paper = papers[i] ?? standIn?.(id);
    return paper ? [{ paper, mark: marks[i], verdict: verdicts[i], isNew: false }] : [];
  });
}

/** The tables that entries are made of, for transactions. */
export const ofEntries = () => [db.papers, db.marks, db.verdicts];
