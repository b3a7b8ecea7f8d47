import type { Day } from "../../utils/ground/dates/day";
import { dayFeed, type FeedKey, TRENDING } from "../../utils/model/feed";
import { FOLLOWING } from "../../utils/model/following";
import type { MarkField } from "../../utils/model/mark";
import type { Paper } from "../../utils/model/paper";
import { db } from "../../utils/store/db/database";
import { paper } from "./records";

/** Stores a day's list with the given ids, in the server's order. */
export const listDay = (day: Day, ids: string[], { followed = true, at = 0 } = {}): Promise<void> =>
  list(dayFeed(day), ids, followed, at);

/** Stores the ranking, with the given ids in its order. */
export const listRanking = (ids: string[], { at = 0 } = {}): Promise<void> => list(TRENDING, ids, false, at);

async function list(feed: FeedKey, ids: string[], followed: boolean, at: number): Promise<void> {
  await db.papers.bulkPut(ids.map((id) => paper(id)));
  await db.listings.bulkPut(ids.map((paperId, rank) => ({ feed, paperId, rank, firstListedAt: at })));
  await db.feeds.put({ key: feed, checkedAt: at, count: ids.length, dropped: 0, followed });
}

/** Stores the first day that is followed, and the latest day. */
export const follow = (since: Day, latest: Day) => db.following.put({ key: FOLLOWING, since, latest });

/** Stores one mark directly, without the rules for making marks. */
export const putMark = (paperId: string, field: MarkField, at: number) =>
  db.marks.put({ paperId, [`${field}At`]: at, changedAt: { [field]: at } });

/** Changes stored fields of a paper. */
export const changePaper = (id: string, fields: Partial<Paper>) => db.papers.update(id, fields);

/** Stores the verdicts of the rules on some papers. */
export const giveVerdicts = (is: "followed" | "muted", ...ids: string[]) =>
  db.verdicts.bulkPut(
    ids.map((paperId) => ({ paperId, is, follow: is === "followed" ? ["r"] : [], mute: [], why: "“x”" })),
  );
