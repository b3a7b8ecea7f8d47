import type { PaperList } from "../../model/entry";
import type { FeedKey } from "../../model/feed";
import { dayFeed, TRENDING } from "../../model/feed";
import { FOLLOWING } from "../../model/following";
import { isBack, isUntouched } from "../../model/mark";
import type { BadgeCounts } from "../../model/settings";
import type { Reader } from "../../store/db/reader";
import { ENTRY_TABLES, entriesOf } from "./entries";
import { listingsOf } from "./listings";
import { allNewPaperIds, countsRanking } from "./newPapers";
import { isFollowed, isMuted, partHidden } from "./part";

/**
 * The papers of a feed, followed ones first, then by upvotes; equals and the ranking of trending keep the server's order.
 * Hidden and muted papers are in lists of their own.
 * @param key the feed; by default that of the latest day
 * @param badgeCounts the papers that the badge counts: decides if papers of the ranking are new
 */
export function feedList(
  read: Reader,
  key?: FeedKey,
  badgeCounts: BadgeCounts = "every",
): Promise<PaperList> {
  return read.together([...ENTRY_TABLES, "listings", "feeds", "following"], async () => {
    const now = Date.now();
    const following = await read.get("following", FOLLOWING);
    const feedKey = key ?? dayFeed(following?.latest ?? "");
    const [feed, listings] = await Promise.all([read.get("feeds", feedKey), listingsOf(read, feedKey)]);
    const entries = await entriesOf(
      read,
      listings.map((each) => each.paperId),
    );
    // A paper of a list that is not followed may also be on one that is.
    const isCounted = feed?.followed || (feedKey === TRENDING && countsRanking(badgeCounts));
    const newIds = isCounted ? undefined : await allNewPaperIds(read, badgeCounts);
    for (const entry of entries) {
      const { paper, mark } = entry;
      entry.isNew = newIds
        ? newIds.has(paper.id)
        : isBack(mark, now) || (isUntouched(mark) && !isMuted(entry));
    }
    // Array.prototype.sort is stable, so equals keep the server's order.
    if (feedKey !== TRENDING) entries.sort((a, b) => b.paper.upvotes - a.paper.upvotes);
    entries.sort((a, b) => Number(isFollowed(b)) - Number(isFollowed(a)));
    return { key: feedKey, feed, ...partHidden(entries) };
  });
}
