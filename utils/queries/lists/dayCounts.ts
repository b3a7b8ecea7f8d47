import type { Day } from "../../ground/dates/day";
import { dayOf } from "../../ground/dates/day";
import { dayFeed } from "../../model/feed";
import type { Reader } from "../../store/db/reader";

/**
 * The number of papers of each known day: 0 for holidays, which are skipped. Today is left out while it has none, as papers may
 * come at any time.
 */
export async function dayCounts(read: Reader): Promise<Map<Day, number>> {
  const today = dayOf(Date.now());
  const feeds = await read.rows("feeds", { from: dayFeed(""), to: dayFeed("9999-12-31") });
  const counts = new Map(feeds.map((feed) => [feed.key.slice(4), feed.count]));
  if (!counts.get(today)) counts.delete(today);
  return counts;
}
