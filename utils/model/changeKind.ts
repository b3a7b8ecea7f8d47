import type { MarkField, Status } from "./mark";
import type { Effect } from "./rule";
import type { Settings } from "./settings";

/** What can be done with a rule. */
export type RuleDeed = "made" | "changed" | "off" | "on" | "removed";

/** What a step did, as it is told to the user; see changeSentence. */
export type ChangeKind =
  | { kind: "mark"; field: MarkField; on: boolean }
  | { kind: "status"; status: Status }
  | { kind: "tag"; tag: string; on: boolean }
  | { kind: "rating"; rating?: number }
  /** `until` in milliseconds since the epoch; absent where a snooze was ended. */
  | { kind: "snooze"; until?: number }
  | { kind: "order" }
  | { kind: "note" }
  | { kind: "renameTag"; tag: string; to: string }
  | { kind: "removeTag"; tag: string }
  | { kind: "colourTag"; tag: string }
  /** What was done with a rule, and what it is called. */
  | { kind: "rule"; did: RuleDeed; effect: Effect; name: string }
  /** A paper of a digest that was passed over. */
  | { kind: "skip" }
  /** Papers that came from elsewhere: a file, a page, another device. */
  | { kind: "import"; papers: number }
  /** The library as it was at some time, in milliseconds since the epoch; with the options before it, where they changed. */
  | { kind: "restore"; from: number; settings?: Settings };
