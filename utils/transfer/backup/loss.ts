import { MADE, type Made } from "../../model/following";
import { db } from "../../store/db/database";
import { type Backup, listBackups } from "./listBackups";
import { noteTimes, readTimes } from "./times";

/**
 * The last backup of an earlier database that was cleared, by the browser or by somebody, as long as the user has not
 * said what to do about it. Undefined if nothing is missing.
 */
export async function findLoss(backups?: readonly Backup[]): Promise<Backup | undefined> {
  const listed = backups ?? (await listBackups());
  if (!listed.length) return undefined;
  const made = (await db.following.get(MADE)) as Made | undefined;
  const { answeredAt = 0 } = await readTimes();
  if (!made || made.at <= answeredAt) return undefined;
  return listed.find(({ at, saved, notes, tags }) => at < made.at && saved + notes + tags > 0);
}

/** Remembers that the user has dealt with a loss: the library was brought back, or is not wanted. */
export const answerLoss = (): Promise<void> => noteTimes({ answeredAt: Date.now() });
