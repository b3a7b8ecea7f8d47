import Dexie, { type Table } from "dexie";
import type { Change, Inverses } from "../../model/change";
import type { PaperDetails } from "../../model/detail";
import type { Digest } from "../../model/digest";
import type { FeedKey } from "../../model/feed";
import type { Following, Made } from "../../model/following";
import { MADE } from "../../model/following";
import type { Feed, Listing } from "../../model/listing";
import type { Mark, Note, Tag } from "../../model/mark";
import type { Paper } from "../../model/paper";
import type { Rule } from "../../model/rule";
import type { PostingsBlock, StoredSegment, Unindexed } from "../../model/segment";
import type { Judged, Verdict } from "../../model/verdict";
import { asKnown } from "./asKnown";
import { DATABASE } from "./schema";
import { partChanges, queuePapers, splitPostings } from "./upgrades";

/**
 * The database. `papers`, `details`, `listings` and `feeds` can be fetched again; `unindexed`, `segments`, `blocks`, `verdicts` and
 * `judged` can be computed again. `marks`, `notes`, `tags`, `rules`, `digests`, `changes` and `inverses` are the user's
 * own data, which no refresh, prune or migration of the other tables touches. Versions are only added, each with a date
 * and a test.
 */
export class Database extends Dexie {
  declare papers: Table<Paper, string>;
  declare details: Table<PaperDetails, string>;
  declare listings: Table<Listing, [FeedKey, string]>;
  declare feeds: Table<Feed, FeedKey>;
  declare following: Table<Following, string>;
  declare unindexed: Table<Unindexed, number>;
  declare segments: Table<StoredSegment, number>;
  declare blocks: Table<PostingsBlock, [segment: number, place: number]>;
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
    // 2026-11-28
    this.version(9).stores({ blocks: "[segment+place]" }).upgrade(splitPostings);
    // This row tells a new database from one that the browser has cleared.
    this.on("populate", (transaction) => {
      transaction.table<Made>("following").add({ key: MADE, at: Date.now() });
    });
  }
}

/** The database of this browser. It opens on first use. */
export const db = new Database();

/** Calls back whenever Dexie changes anything in any database, in this context or another. */
export const onAnyChange = (callback: () => void): void => Dexie.on("storagemutated", callback);
