import type { Day } from "../ground/dates/day";
import type { Row } from "./fields";

/**
 * A digest; a row of the precious table `digests`, so that past ones stay. Each field stands for itself, as in a mark. Of
 * its papers only what marks do not tell is kept: which ones were skipped.
 */
export interface Digest extends Row {
  /** Its key: the day by the calendar of the user's zone. A day has one at most, and once it has one, no other. */
  day: Day;
  /** When it was made: milliseconds since the epoch; absent once it was taken back, as by restoring a backup. */
  madeAt?: number;
  /** The ids of its papers, with spaces between, the followed ones first. Empty where nothing was unread. */
  papers?: string;
  /** How many of them were followed. */
  followed?: number;
  /** 1 where Hugging Face could not be reached: it is of what was stored. */
  stale?: number;
  /** When a notification announced it: milliseconds since the epoch. */
  told?: number;
  /** The ids of the papers that were skipped. */
  skipped?: string[];
}

/** The most ids that a digest holds; a file from elsewhere may have any number. */
export const MOST_PAPERS = 100;

/** The ids of a digest's papers, in its order. */
export const papersOfDigest = ({ papers }: Digest): string[] => (papers ? papers.split(" ") : []);
