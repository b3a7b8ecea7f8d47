import { RefreshError } from "../../model/failure";
import type { FeedKey } from "../../model/feed";
import type { Feed, Listing } from "../../model/listing";
import { listingsOf } from "../../queries/lists/listings";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { type ParsedList, parseList } from "../api/dailyPaper";
import type { ListAnswer } from "../api/lists";
import { storePapers } from "../papers/storePapers";

/**
 * Parses an answer.
 * @throws RefreshError if it has records and none of them is a paper
 */
export function parseAnswer(answer: ListAnswer & { kind: "list" }): ParsedList {
  const list = parseList(answer.records);
  if (!list.papers.length && list.dropped) throw new RefreshError({ kind: "unexpected" });
  return list;
}

/**
 * Stores Hugging Face's answer for a feed. Call it inside a transaction over `storing`, listings and feeds. Calling it
 * twice changes nothing more. Fields that are missing in the answer are kept, and so is the time when a paper was first
 * listed. Papers that are no longer listed are removed from the list, unless some records could not be read or the answer
 * was empty.
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
