import { RefreshError } from "../../model/failure";
import type { FeedKey } from "../../model/feed";
import type { Feed, Listing } from "../../model/listing";
import { listingsOf } from "../../queries/lists/listings";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { type ParsedList, parseList } from "../api/dailyPaper";
import type { ListAnswer } from "../api/lists";
import { storePapers } from "../papers/storePapers";

/** Parses an answer; throws a RefreshError where there were records and not one of them is a paper. */
export function parseAnswer(answer: ListAnswer & { kind: "list" }): ParsedList {
  const list = parseList(answer.records);
  if (!list.papers.length && list.dropped) throw new RefreshError({ kind: "unexpected" });
  return list;
}

/**
 * Stores what Hugging Face answered for a feed; call it inside a transaction over `storing`, listings and feeds.
 * Done twice it gives the same. Papers keep what an answer leaves out, and listings when they were first listed. A paper that is
 * no longer listed leaves the list, but never because its record was unreadable or the answer was empty.
 */
export async function storeList(
  feed: FeedKey,
  list: ParsedList,
  meta: { etag?: string; followed: boolean; at: number },
): Promise<Feed> {
  const { papers, dropped } = list;
  const ids = papers.map((paper) => paper.id);
  const [listed, before] = await Promise.all([listingsOf(dexieReader, feed), db.feeds.get(feed)]);
  const firstListedAt = new Map(listed.map((each) => [each.paperId, each.firstListedAt]));
  const listings = ids.map((paperId, rank): Listing => {
    return { feed, paperId, rank, firstListedAt: firstListedAt.get(paperId) ?? meta.at };
  });
  const current = new Set(ids);
  const absent = listed.filter((each) => !current.has(each.paperId));
  const keepAbsent = dropped > 0 || papers.length === 0;
  if (!keepAbsent) await db.listings.bulkDelete(absent.map((each) => [each.feed, each.paperId]));
  await storePapers(papers);
  await db.listings.bulkPut(listings);
  const row: Feed = {
    key: feed,
    checkedAt: meta.at,
    etag: dropped ? undefined : meta.etag,
    count: listings.length + (keepAbsent ? absent.length : 0),
    dropped,
    followed: meta.followed || (before?.followed ?? false),
  };
  await db.feeds.put(row);
  return row;
}
