import type { Entry } from "../../model/entry";
import type { Paper } from "../../model/paper";
import { verdictsOf } from "../../rules/readVerdicts";
import type { Reader, ReadTable } from "../../store/db/reader";

/**
 * The papers of some ids as lists show them, in that order.
 * @param standIn makes what is shown for a paper that is not stored; without it those are left out
 */
export async function entriesOf(
  read: Reader,
  ids: string[],
  standIn?: (id: string) => Paper,
): Promise<Entry[]> {
  const [papers, marks, verdicts] = await Promise.all([
    read.getMany("papers", ids),
    read.getMany("marks", ids),
    verdictsOf(read, ids),
  ]);
  return ids.flatMap((id, i) => {
    const paper = papers[i] ?? standIn?.(id);
    return paper ? [{ paper, mark: marks[i], verdict: verdicts[i], isNew: false }] : [];
  });
}

/** The tables that entries are made of, for transactions. */
export const ENTRY_TABLES = ["papers", "marks", "verdicts"] as const satisfies readonly ReadTable[];
