import { isBetween } from "../../fetch/asking/recent";
import { MINUTE } from "../../ground/dates/day";
import { readArxivRow, updateArxivRow } from "./arxivRow";

/** How long the user may take to answer the browser's question, in milliseconds. */
const KEPT_FOR = 5 * MINUTE;

/** Notes the paper for which the user is asked for permission: the question may close the popup. */
export const noteWanted = (id: string): Promise<void> => updateArxivRow({ wanted: { id, at: Date.now() } });

/** Removes the note. */
export const forgetWanted = (): Promise<void> => updateArxivRow({ wanted: undefined });

/** The noted paper; undefined if the note is older than five minutes. */
export async function readWanted(): Promise<string | undefined> {
  const { wanted } = await readArxivRow();
  const now = Date.now();
  return isBetween(wanted?.at, now - KEPT_FOR, now) ? wanted?.id : undefined;
}
