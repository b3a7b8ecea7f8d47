import type { MarkField, Status } from "./mark";
import type { Effect } from "./rule";
import type { Settings } from "./settings";

/** The deeds that can be done with a rule. */
export type RuleDeed = "made" | "changed" | "off" | "on" | "removed";

/** The kind of a change, for the sentence that tells the user of it; see changeSentence. */
export type ChangeKind =
  | { kind: "mark"; field: MarkField; on: boolean }
  | { kind: "status"; status: Status }
  | { kind: "tag"; tag: string; on: boolean }
  | { kind: "rating"; rating?: number }
  /** `until` is in milliseconds since the epoch; absent if a snooze was ended. */
  | { kind: "snooze"; until?: number }
  | { kind: "order" }
  | { kind: "note" }
  | { kind: "renameTag"; tag: string; to: string }
  | { kind: "removeTag"; tag: string }
  | { kind: "colourTag"; tag: string }
  /** `name` is the name of the rule. */
  | { kind: "rule"; did: RuleDeed; effect: Effect; name: string }
  /** A paper of a digest was skipped. */
  | { kind: "skip" }
  /** Papers that came from elsewhere: a file, a page, another device. */
  | { kind: "import"; papers: number }
  /** `from` is the time of the restored backup, in milliseconds since the epoch; `settings` are the ones before, if they changed. */
  | { kind: "restore"; from: number; settings?: Settings };
