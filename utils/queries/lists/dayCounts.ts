import type { Day } from "../../ground/dates/day";
import { dayOf } from "../../ground/dates/day";
import { dayFeed } from "../../model/feed";
import type { Reader } from "../../store/db/reader";

/**
 * How many papers each known day has; 0 for holidays, which are stepped over. Today is left out while it has none: it may
 * have some at any time.
 */
export async function dayCounts(read: Reader): Promise<Map<Day, number>> {
  const today = dayOf(Date.now());
  const feeds = await read.rows("feeds", { from: dayFeed(""), to: dayFeed("9999-12-31") });
  const counts = new Map(feeds.map((feed) => [feed.key.slice(4), feed.count]));
  if (!counts.get(today)) counts.delete(today);
  return counts;
}
