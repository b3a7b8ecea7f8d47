import type { Change, Edit } from "../model/change";
import type { ChangeKind } from "../model/changeKind";
import type { MarkField } from "../model/mark";
import { updateBadge } from "../queries/badge/badge";
import { askForVerdicts } from "../rules/askForVerdicts";
import type { Edits } from "../store/changes/change";
import { change } from "../store/changes/change";
import { armSnoozeAlarm } from "./snoozeAlarm";

/**
 * Done after every change: updates the badge, sets the alarm for the next snoozed paper, and judges papers if rules have
 * changed.
 */
export const afterStep = () => Promise.all([updateBadge(), armSnoozeAlarm(), askForVerdicts()]);

/**
 * Changes the library in one step that can be undone, and updates the badge. A page also asks the browser to keep the data,
 * which a worker cannot: from the first change on there is something to lose.
 */
export async function step(what: ChangeKind, edits: Edits, at?: number): Promise<Change | undefined> {
  const made = await change(what, edits, at);
  if (made) {
    navigator.storage?.persist?.().catch(() => {});
    await afterStep();
  }
  return made;
}

/** The edit that sets a mark on a paper (unless it is set already), or clears it. */
export const toggle = (key: string, field: MarkField, on: boolean, at: number): Edit => ({
  table: "marks",
  key,
  field,
  ...(on && { value: at, onlyIfUnset: true }),
});

/** The edit that ends the snooze of a paper: after doing something with it, the user needs no reminder. */
export const endSnooze = (key: string): Edit => ({ table: "marks", key, field: "snoozedUntil" });
