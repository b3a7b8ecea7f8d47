import type { FeedKey } from "./feed";

/** A paper's place in a list. */
export interface Listing {
  feed: FeedKey;
  paperId: string;
  /** The place in the server's order, from 0. */
  rank: number;
  /** When Daypaper first found the paper in this list, in milliseconds since the epoch. */
  firstListedAt: number;
}

/** The data of a list as a whole. Times are in milliseconds since the epoch. */
export interface Feed {
  key: FeedKey;
  /** When Hugging Face last answered for it, even if only that nothing has changed. */
  checkedAt: number;
  /** The entity tag of the last whole answer. */
  etag?: string;
  /** How many papers it lists. */
  count: number;
  /** How many records of the last answer could not be read. */
  dropped: number;
  /**
   * True if it was fetched because it is followed: only then are its papers new. A list that was only looked at is not
   * followed. Never true for the ranking, whose papers are new while the badge counts them; see `allNewPaperIds`.
   */
  followed: boolean;
}
