import { countOf } from "../ground/count";
import { shortDate } from "../ground/dates/format";
import type { Change } from "../model/change";
import type { ChangeKind, RuleDeed } from "../model/changeKind";
import type { MarkField, Status } from "../model/mark";
import type { Effect } from "../model/rule";

const MARKED: Record<MarkField, { set: string; cleared: string }> = {
  seen: { set: "Marked as seen", cleared: "Marked as not seen" },
  read: { set: "Marked as read", cleared: "Marked as not read" },
  saved: { set: "Saved", cleared: "Removed from saved" },
  hidden: { set: "Hidden", cleared: "Shown again" },
  reading: { set: "Started reading", cleared: "No longer reading" },
};

const STATUS: Record<Status, string> = { toRead: "To read", reading: "Reading", done: "Done" };

/** What was done with a rule; its name follows. */
const RULE: Record<RuleDeed, Record<Effect, string>> = {
  made: { follow: "Followed", mute: "Muted" },
  changed: { follow: "Changed, followed is now", mute: "Changed, muted is now" },
  off: { follow: "Not followed for now", mute: "Not muted for now" },
  on: { follow: "Followed again", mute: "Muted again" },
  removed: { follow: "No longer followed", mute: "No longer muted" },
};

/** What a change did, in a sentence for the status line: "Saved.", "Marked as read: 12 papers." */
export function changeSentence({ what, papers }: Change): string {
  const words = wordsOf(what);
  return papers > 1 && what.kind !== "import" ? `${words}: ${countOf(papers, "paper")}.` : `${words}.`;
}

function wordsOf(what: ChangeKind): string {
  switch (what.kind) {
    case "mark":
      return MARKED[what.field][what.on ? "set" : "cleared"];
    case "status":
      return `Moved to “${STATUS[what.status]}”`;
    case "tag":
      return what.on ? `Tagged “${what.tag}”` : `Tag “${what.tag}” taken off`;
    case "rating":
      return what.rating === undefined ? "Rating removed" : `Rated ${what.rating} of 5`;
    case "snooze":
      return what.until === undefined
        ? "No longer snoozed"
        : `Snoozed until ${shortDate(what.until, Date.now())}`;
    case "order":
      return "Moved";
    case "note":
      return "Note changed";
    case "renameTag":
      return `Tag “${what.tag}” renamed to “${what.to}”`;
    case "removeTag":
      return `Tag “${what.tag}” removed`;
    case "colourTag":
      return `Tag “${what.tag}” coloured`;
    case "rule":
      return `${RULE[what.did][what.effect]}: papers ${what.name}`;
    case "skip":
      return "Skipped";
    case "import":
      return `Imported: ${countOf(what.papers, "paper")}`;
    case "restore":
      return "Library restored";
  }
}
