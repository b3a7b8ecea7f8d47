import { countOf } from "../count";
import { timeAgo } from "../dates/format";
import type { Change } from "./change";
import type { Mark, MarkField } from "./mark";

const VERBS: Record<MarkField, { set: string; cleared: string }> = {
  seen: { set: "Marked as seen", cleared: "Marked as not seen" },
  read: { set: "Marked as read", cleared: "Marked as not read" },
  saved: { set: "Saved", cleared: "Removed from saved" },
  hidden: { set: "Hidden", cleared: "Shown again" },
};

/** When a paper was saved, as its card says it: "Saved yesterday"; nothing of one that is not. */
export const savedNote = (mark: Mark | undefined, now: number): string | undefined =>
  mark?.savedAt === undefined ? undefined : `Saved ${timeAgo(mark.savedAt, now)}`;

/** What a change did, in a sentence for the status line: "Saved.", "Marked as read: 12 papers." */
export function changeSentence(change: Change): string {
  const verb = VERBS[change.field][change.on ? "set" : "cleared"];
  const count = change.inverse.length;
  return count === 1 ? `${verb}.` : `${verb}: ${countOf(count, "paper")}.`;
}
