import { type FeedKey, TRENDING } from "../../model/feed";
import { FOLLOWING } from "../../model/following";
import { wantsTrending } from "../../model/settings";
import { db } from "../../store/db/database";
import { readSettings } from "../../store/settings";
import { isRecent } from "../asking/recent";

/** Whether a list is so old that whoever looks at it has it fetched. */
export const isFeedStale = async (key: FeedKey): Promise<boolean> =>
  !isRecent((await db.feeds.get(key))?.checkedAt);

/**
 * Whether the papers are so old that a page that opens, or a worker that starts, refreshes them. The ranking, too, where
 * it is wanted: it may have been chosen since, or a refresh was killed before it came to it.
 */
export async function isStale(): Promise<boolean> {
  if (!isRecent((await db.following.get(FOLLOWING))?.refreshedAt)) return true;
  return wantsTrending(await readSettings()) && isFeedStale(TRENDING);
}
