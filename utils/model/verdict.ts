/**
 * The verdict of the rules on a paper; a row of `verdicts`, which can be computed again. A paper that matches no rule has none.
 */
export interface Verdict {
  paperId: string;
  /** A paper that is both followed and muted is muted. */
  is: "followed" | "muted";
  /** The ids of the rules that it matches, by their effect. */
  follow: string[];
  mute: string[];
  /** The names of the rules that decided it. */
  why: string;
}

/** The state of judging all papers; the only row of `judged`. */
export interface Judged {
  key: typeof JUDGED;
  /** The content of the rules by which all papers were judged; see `saying`. */
  rules: string;
  /** The ids of papers that were stored while some rules could not be used. */
  missed: string[];
}

/** The key of the row of `judged`. */
export const JUDGED = "papers";
