import type { Entry } from "../../model/entry";
import type { Paper } from "../../model/paper";
import { verdictsOf } from "../../rules/readVerdicts";
import type { Reader, ReadTable } from "../../store/db/reader";

/**
 * The papers with some ids as entries of a list, in that order.
 * @param standIn makes a paper to show for one that is not stored; without it, papers that are not stored are left out
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

/** The tables that `entriesOf` reads, for transactions. */
export const ENTRY_TABLES = ["papers", "marks", "verdicts"] as const satisfies readonly ReadTable[];
