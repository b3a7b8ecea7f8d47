import type { FeedKey } from "./feed";
import type { Feed } from "./listing";
import type { Mark } from "./mark";
import type { Paper } from "./paper";
import type { Verdict } from "./verdict";

/** Where a search found a paper: among the stored papers, on Hugging Face, or both. */
export type Origin = "here" | "hub" | "both";

/** A paper as a list shows it. */
export interface Entry {
  paper: Paper;
  mark?: Mark;
  /** The verdict of the rules, if the paper matches one. */
  verdict?: Verdict;
  /** True if it counts as new. */
  isNew: boolean;
  /** In search results: where it was found. */
  origin?: Origin;
}

/** A list of papers, ready to be shown. */
export interface PaperList {
  /** The feed, or "saved"; empty if a search has no feed. */
  key: FeedKey | "saved";
  entries: Entry[];
  /** Papers the user has hidden, in the same order. */
  hidden: Entry[];
  /** Papers that a rule has muted, and the user has not hidden, in the same order. */
  muted: Entry[];
  /** The data of the feed; undefined if it was never fetched, or the list is not a feed. */
  feed?: Feed;
}
