import { type FeedKey, TRENDING } from "../../model/feed";
import { FOLLOWING } from "../../model/following";
import { wantsTrending } from "../../model/settings";
import { db } from "../../store/db/database";
import { readSettings } from "../../store/settings";
import { isRecent } from "../asking/recent";

/** True if a list is so old that viewing it fetches it again. */
export const isFeedStale = async (key: FeedKey): Promise<boolean> =>
  !isRecent((await db.feeds.get(key))?.checkedAt);

/**
 * True if the papers are so old that a page that opens, or a worker that starts, refreshes them. The trending list counts
 * too if it is wanted: it may have been chosen since the last refresh, or that was killed before it reached the list.
 */
export async function isStale(): Promise<boolean> {
  if (!isRecent((await db.following.get(FOLLOWING))?.refreshedAt)) return true;
  return wantsTrending(await readSettings()) && isFeedStale(TRENDING);
}
