import type { FeedKey } from "./feed";

/** A paper's place in a list. */
export interface Listing {
  feed: FeedKey;
  paperId: string;
  /** The place in the list as the server ordered it, from 0. */
  rank: number;
  /** When Daypaper first met the paper in this list: milliseconds since the epoch. */
  firstListedAt: number;
}

/** What is known of one list as a whole. All moments in milliseconds since the epoch. */
export interface Feed {
  key: FeedKey;
  /** When Hugging Face last answered for it, if only that nothing has changed. */
  checkedAt: number;
  /** Entity tag of the last whole answer. */
  etag?: string;
  /** How many papers it lists. */
  count: number;
  /** How many records of the last answer could not be read. */
  dropped: number;
  /**
   * Whether it was fetched because it is followed: only then are its papers new. A list merely looked at is not. Never
   * that of the ranking, whose papers are new while the badge counts them: see `allNewPaperIds`.
   */
  followed: boolean;
}
