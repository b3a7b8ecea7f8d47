import { updateBadge } from "../badge/badge";
import { allNewPaperIds } from "../lists/newPapers";
import { readSettings } from "../settings";
import { type Change, changeMarks, markSeen, undoChange } from "./change";
import type { MarkField } from "./mark";

/** Sets or clears a mark on papers and brings the badge up to date. */
export async function mark(
  paperIds: readonly string[],
  field: MarkField,
  on: boolean,
): Promise<Change | undefined> {
  const change = await changeMarks(paperIds, field, on);
  if (change) await updateBadge();
  return change;
}

/** Marks as read every paper that is new, wherever it is listed, and those given: all means all. One step to undo. */
export async function markAllRead(shown: readonly string[]): Promise<Change | undefined> {
  const { badgeCounts } = await readSettings();
  return mark([...(await allNewPaperIds(badgeCounts)), ...shown], "read", true);
}

/** Marks papers that were on screen as seen, and brings the badge up to date. */
export async function seen(paperIds: readonly string[]): Promise<void> {
  await markSeen(paperIds);
  await updateBadge();
}

/** Takes back the latest change, or the one given, and brings the badge up to date. */
export async function undo(changeId?: number): Promise<Change | undefined> {
  const change = await undoChange(changeId);
  if (change) await updateBadge();
  return change;
}
