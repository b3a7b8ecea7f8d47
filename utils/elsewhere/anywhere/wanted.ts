import { isBetween } from "../../fetch/asking/recent";
import { MINUTE } from "../../ground/dates/day";
import { readArxivRow, updateArxivRow } from "./arxivRow";

/** How long an answer to the browser's question may take to be one to this. */
const KEPT_FOR = 5 * MINUTE;

/** Notes for which paper the user is asked whether arXiv may be: the question may close the popup that asked. */
export const noteWanted = (id: string): Promise<void> => updateArxivRow({ wanted: { id, at: Date.now() } });

/** Forgets it. */
export const forgetWanted = (): Promise<void> => updateArxivRow({ wanted: undefined });

/** The paper for which the user was lately asked, and that is not there yet. */
export async function readWanted(): Promise<string | undefined> {
  const { wanted } = await readArxivRow();
  const now = Date.now();
  return isBetween(wanted?.at, now - KEPT_FOR, now) ? wanted?.id : undefined;
}
