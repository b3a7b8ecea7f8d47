import type { Change, Edit } from "../model/change";
import type { ChangeKind } from "../model/changeKind";
import type { MarkField } from "../model/mark";
import { updateBadge } from "../queries/badge/badge";
import { askForVerdicts } from "../rules/askForVerdicts";
import type { Edits } from "../store/changes/change";
import { change } from "../store/changes/change";
import { armSnoozeAlarm } from "./snoozeAlarm";

/**
 * What follows from every change: the badge counts, the alarm is set for the next paper that comes back, and where rules have
 * changed, papers are judged by them.
 */
export const afterStep = () => Promise.all([updateBadge(), armSnoozeAlarm(), askForVerdicts()]);

/**
 * Changes the library in one step that can be undone, and brings the badge up to date. From the first change on there is
 * something to lose: a page asks the browser to keep it, which a worker cannot.
 */
export async function step(what: ChangeKind, edits: Edits, at?: number): Promise<Change | undefined> {
  const made = await change(what, edits, at);
  if (made) {
    navigator.storage?.persist?.().catch(() => {});
    await afterStep();
  }
  return made;
}

/** Sets a mark on a paper, unless it is set, or clears it. */
export const toggle = (key: string, field: MarkField, on: boolean, at: number): Edit => ({
  table: "marks",
  key,
  field,
  ...(on && { value: at, onlyIfUnset: true }),
});

/** Ends the snooze of a paper: whoever does something with it need not be reminded of it. */
export const endSnooze = (key: string): Edit => ({ table: "marks", key, field: "snoozedUntil" });
