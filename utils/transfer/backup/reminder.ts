import { db } from "../../store/db/database";
import { type BackupTimes, readTimes } from "./times";

const DAY = 86_400_000;
/** How long a downloaded backup is recent enough, and how long a reminder stays dismissed. Milliseconds. */
const RECENT = 30 * DAY;
/** With fewer saved papers there is no reminder. */
const WORTH_IT = 10;

/** The facts that decide if a reminder is due. */
export interface Kept extends BackupTimes {
  /** The number of saved papers. */
  saved: number;
  /** When the first of them was saved. Milliseconds since the epoch. */
  firstSavedAt?: number;
}

/**
 * True if it is time to say that no backup was downloaded lately.
 * @param now milliseconds since the epoch
 */
export function isReminderDue(
  { saved, firstSavedAt, downloadedAt, dismissedAt }: Kept,
  now: number,
): boolean {
  const since = Math.max(downloadedAt ?? firstSavedAt ?? now, dismissedAt ?? 0);
  return saved >= WORTH_IT && now - since >= RECENT;
}

/** Reads these facts; see Kept. */
export async function readKept(): Promise<Kept> {
  const [times, [saved, first]] = await Promise.all([
    readTimes(),
    db.transaction("r", db.marks, () =>
      Promise.all([db.marks.orderBy("savedAt").count(), db.marks.orderBy("savedAt").first()]),
    ),
  ]);
  return { ...times, saved, ...(first?.savedAt !== undefined && { firstSavedAt: first.savedAt }) };
}
