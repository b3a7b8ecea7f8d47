import { db } from "../../store/db/database";
import { type BackupTimes, readTimes } from "./times";

const DAY = 86_400_000;
/** For how long a backup that has left the browser is recent enough, and for how long a reminder stays dismissed. */
const RECENT = 30 * DAY;
/** From how many saved papers on there is something to remind of. */
const WORTH_IT = 10;

/** What the reminder goes by. */
export interface Kept extends BackupTimes {
  /** How many papers are saved. */
  saved: number;
  /** When the first of them was. Milliseconds since the epoch. */
  firstSavedAt?: number;
}

/** Whether it is time to say that no backup has left this browser lately. */
export function isReminderDue(
  { saved, firstSavedAt, downloadedAt, dismissedAt }: Kept,
  now: number,
): boolean {
  const since = Math.max(downloadedAt ?? firstSavedAt ?? now, dismissedAt ?? 0);
  return saved >= WORTH_IT && now - since >= RECENT;
}

/** See Kept. */
export async function readKept(): Promise<Kept> {
  const [times, [saved, first]] = await Promise.all([
    readTimes(),
    db.transaction("r", db.marks, () =>
      Promise.all([db.marks.orderBy("savedAt").count(), db.marks.orderBy("savedAt").first()]),
    ),
  ]);
  return { ...times, saved, ...(first?.savedAt !== undefined && { firstSavedAt: first.savedAt }) };
}
