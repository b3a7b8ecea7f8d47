import type { Change } from "../model/change";
import { isBack, isUntouched, type MarkField } from "../model/mark";
import { updateBadge } from "../queries/badge/badge";
import { allNewPaperIds } from "../queries/lists/newPapers";
import { changeQuietly } from "../store/changes/change";
import { db } from "../store/db/database";
import { dexieReader } from "../store/db/dexieReader";
import { changeSettings, readSettings } from "../store/settings";
import { afterStep, endSnooze, step, toggle } from "./step";
import { undoChange } from "./undo";

/** Sets or clears a mark on papers. */
export function mark(
  paperIds: readonly string[],
  field: MarkField,
  on: boolean,
  at: number = Date.now(),
): Promise<Change | undefined> {
  const edits = paperIds.flatMap((id) => {
    const isDealtWith = on || field === "saved";
    return [toggle(id, field, on, at), ...(isDealtWith ? [endSnooze(id)] : [])];
  });
  return step({ kind: "mark", field, on }, edits, at);
}

/** Marks as read every new paper, wherever it is listed, and the given ones. One step to undo. */
export async function markAllRead(shown: readonly string[]): Promise<Change | undefined> {
  const { badgeCounts } = await readSettings();
  return mark([...(await allNewPaperIds(dexieReader, badgeCounts)), ...shown], "read", true);
}

/**
 * Marks papers that were on screen as seen; this cannot be undone. Papers that have any other mark stay unchanged, but for
 * those back from a snooze, whose snooze ends.
 */
export async function seen(paperIds: readonly string[], at: number = Date.now()): Promise<void> {
  await changeQuietly(async () => {
    const marks = await db.marks.bulkGet([...paperIds]);
    return paperIds.flatMap((key, i) => {
      const back = isBack(marks[i], at);
      if (!back && !isUntouched(marks[i])) return [];
      return [toggle(key, "seen", true, at), ...(back ? [endSnooze(key)] : [])];
    });
  }, at);
  await updateBadge();
}

/** Undoes the latest change, or the given one, and updates the badge. */
export async function undo(changeId?: number): Promise<Change | undefined> {
  const undone = await undoChange(changeId);
  if (undone?.what.kind === "restore" && undone.what.settings) await changeSettings(undone.what.settings);
  if (undone) await afterStep();
  return undone;
}
