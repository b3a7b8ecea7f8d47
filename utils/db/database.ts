import Dexie, { type Table } from "dexie";
import type { Failure } from "../api/failure";
import type { Day } from "../dates/day";
import type { Digest } from "../digest/digest";
import type { FeedKey } from "../feed";
import type { Change, Inverses } from "../marks/change";
import type { Mark, Note, Tag } from "../marks/mark";
import type { Paper } from "../paper";
import type { PaperDetails } from "../papers/detail";
import type { Rule } from "../rules/rule";
import type { Judged, Verdict } from "../rules/verdict";
import type { StoredSegment } from "../search/segment";
import { asKnown } from "./asKnown";
import { partChanges, queuePapers } from "./upgrades";

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

/** How the refreshing of the followed lists stands; one row, under `FOLLOWING`. All moments in milliseconds. */
export interface Following {
  key: typeof FOLLOWING;
  /** The feed day at which following began: the latest one at installation. */
  since?: Day;
  /** The latest day known to have papers. */
  latest?: Day;
  /** When a refresh last succeeded. */
  refreshedAt?: number;
  /** What went wrong in the last refresh, where it failed, and when it will be tried again. */
  failure?: Failure & { at: number; retryAt: number; attempts: number };
  /** Until when Hugging Face is not to be asked at all, its quota being used up. */
  pausedUntil?: number;
  /** Until when it is not to be searched, a quota of its own. */
  searchPausedUntil?: number;
}

/** A paper whose words the search index does not have yet, or no longer as they are. A paper may wait more than once. */
export interface Unindexed {
  key?: number;
  paperId: string;
}

/** The key of the row of `feeds` that says how following stands. */
export const FOLLOWING = "following";

/** When this database was made; one row of `following`, under `MADE`, in milliseconds since the epoch. */
export interface Made {
  key: typeof MADE;
  at: number;
}

/** The key of the row of `following` that says when the database was made. */
export const MADE = "made";

/** Name of the database; also read, without Dexie, by the first paint. */
export const DATABASE = "daypaper";

/**
 * The database. `papers`, `details`, `listings` and `feeds` can be fetched again, `unindexed`, `segments`, `verdicts` and
 * `judged` made again; `marks`, `notes`, `tags`, `rules`, `digests`, `changes` and `inverses` are what only the user has, and no
 * refresh, prune or migration of the others touches them. Versions are only ever added, each dated and with a test.
 */
export class Database extends Dexie {
  declare papers: Table<Paper, string>;
  declare details: Table<PaperDetails, string>;
  declare listings: Table<Listing, [FeedKey, string]>;
  declare feeds: Table<Feed, FeedKey>;
  declare following: Table<Following, string>;
  declare unindexed: Table<Unindexed, number>;
  declare segments: Table<StoredSegment, number>;
  declare marks: Table<Mark, string>;
  declare notes: Table<Note, string>;
  declare tags: Table<Tag, string>;
  declare changes: Table<Change, number>;
  declare inverses: Table<Inverses, number>;
  declare rules: Table<Rule, string>;
  declare verdicts: Table<Verdict, string>;
  declare judged: Table<Judged, string>;
  declare digests: Table<Digest, string>;

  constructor(name: string = DATABASE) {
    super(name, { indexedDB: asKnown });
    // 1 to 8: 2026-11-23
    this.version(1).stores({
      papers: "id",
      listings: "[feed+paperId], [feed+rank], paperId",
      feeds: "key",
      following: "key",
      marks: "paperId, seenAt, readAt, savedAt, hiddenAt",
      changes: "++id",
    });
    this.version(2).stores({ details: "id" });
    this.version(3).stores({ unindexed: "++key", segments: "id, [id+size]" }).upgrade(queuePapers);
    this.version(4)
      .stores({
        marks: "paperId, seenAt, readAt, savedAt, hiddenAt, snoozedUntil, *tags",
        notes: "paperId",
        tags: "name",
        inverses: "id",
      })
      .upgrade(partChanges);
    this.version(5).stores({
      papers: "id, title, upvotes, publishedAt",
      marks: "paperId, seenAt, readAt, savedAt, hiddenAt, readingAt, snoozedUntil, *tags",
    });
    this.version(6).stores({ rules: "id", verdicts: "paperId, is, *follow, *mute", judged: "key" });
    this.version(7).stores({ papers: "id, title, upvotes, publishedAt, comments, githubStars" });
    this.version(8).stores({ digests: "day" });
    // By this a database that the browser has cleared is told from one that never held anything.
    this.on("populate", (transaction) => {
      transaction.table<Made>("following").add({ key: MADE, at: Date.now() });
    });
  }
}

/** The database of this browser. Opens by itself on first use. */
export const db = new Database();
