/**
 * What the rules make of a paper; a row of `verdicts`, which can be made again. A paper that no rule met has none.
 */
export interface Verdict {
  paperId: string;
  /** Whoever is muted is not followed, whatever other rules say. */
  is: "followed" | "muted";
  /** The ids of the rules that it meets. */
  follow: string[];
  mute: string[];
  /** What those rules are called that made it so. */
  why: string;
}

/** How far the papers have been judged; the one row of `judged`. */
export interface Judged {
  key: typeof JUDGED;
  /** What the rules said by which all papers were judged; see `saying`. */
  rules: string;
  /** The ids of papers that were stored where not all rules could be asked. */
  missed: string[];
}

/** The key of the row of `judged`. */
export const JUDGED = "papers";
