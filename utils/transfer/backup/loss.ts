import { MADE, type Made } from "../../model/following";
import { db } from "../../store/db/database";
import { type Backup, listBackups } from "./listBackups";
import { noteTimes, readTimes } from "./times";

/**
 * The last backup of a database that was here before this one: the browser has cleared that, or somebody has, and nobody
 * has yet said what to do about it. Undefined where nothing is missing.
 */
export async function findLoss(backups?: readonly Backup[]): Promise<Backup | undefined> {
  const listed = backups ?? (await listBackups());
  if (!listed.length) return undefined;
  const made = (await db.following.get(MADE)) as Made | undefined;
  const { answeredAt = 0 } = await readTimes();
  if (!made || made.at <= answeredAt) return undefined;
  return listed.find(({ at, saved, notes, tags }) => at < made.at && saved + notes + tags > 0);
}

/** Remembers that the loss is dealt with: what was missing was brought back, or is not wanted. */
export const answerLoss = (): Promise<void> => noteTimes({ answeredAt: Date.now() });
