import type { Day } from "../ground/dates/day";
import type { Row } from "./fields";

/**
 * A digest; a row of the precious table `digests`, so that past ones stay. Each field is merged on its own, as in a mark. Marks
 * tell what was done with its papers; only which ones were skipped is kept here.
 */
export interface Digest extends Row {
  /** The key: the day in the user's zone. A day has at most one digest, and never gets another. */
  day: Day;
  /** When it was made, in milliseconds since the epoch. Absent if that was undone, as by restoring a backup. */
  madeAt?: number;
  /** The ids of its papers, separated by spaces, the followed ones first. Empty if there was nothing unread. */
  papers?: string;
  /** How many of them were followed. */
  followed?: number;
  /** 1 if Hugging Face could not be reached, so that the digest was made of stored papers alone. */
  stale?: number;
  /** When a notification announced it, in milliseconds since the epoch. */
  told?: number;
  /** The ids of the papers that were skipped. */
  skipped?: string[];
}

/** The most papers of a digest. A file from elsewhere may have any number. */
export const MOST_PAPERS = 100;

/** The ids of a digest's papers, in its order. */
export const papersOfDigest = ({ papers }: Digest): string[] => (papers ? papers.split(" ") : []);
