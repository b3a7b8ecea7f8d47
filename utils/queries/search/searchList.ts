import type { Origin, PaperList } from "../../model/entry";
import { SEARCHES, searchFeed } from "../../model/feed";
import { isUntouched } from "../../model/mark";
import { db } from "../../store/db/database";
import type { Reader } from "../../store/db/reader";
import { ENTRY_TABLES, entriesOf } from "../lists/entries";
import { listingsOf } from "../lists/listings";
import { newAmong } from "../lists/newPapers";
import { isMuted, partHidden } from "../lists/part";
import { fuse } from "./fuse";

/**
 * What a query finds: papers of the index and those Hugging Face has found, in one ranking, each with where it came from.
 * @param here the ids that the index found, the best first
 * @param most how many of the best are read
 */
export function searchList(
  read: Reader,
  query: string,
  here: readonly string[],
  most: number = Infinity,
): Promise<PaperList> {
  return read.together([...ENTRY_TABLES, "listings", "feeds", "following"], async () => {
    const key = searchFeed(query) ?? "";
    // While somebody types Hugging Face has mostly not been asked, and what was found here is all there is.
    const [asked, found] = await Promise.all([
      read.keys("feeds", { from: SEARCHES, to: `${SEARCHES}\uffff` }),
      entriesOf(read, here.slice(0, most)),
    ]);
    const [feed, listed] = asked.includes(key)
      ? await Promise.all([read.get("feeds", key), listingsOf(read, key)])
      : [undefined, []];
    const hub = listed.map((each) => each.paperId);
    const [entries, originOf] = hub.length
      ? await Promise.all([entriesOf(read, fuse(here, hub).slice(0, most)), origins(read, here, hub)])
      : [found, (): Origin => "here"];
    const untouched = entries.filter((entry) => isUntouched(entry.mark) && !isMuted(entry));
    const newIds = await newAmong(
      read,
      untouched.map(({ paper }) => paper.id),
    );
    for (const entry of entries) {
      entry.isNew = newIds.has(entry.paper.id);
      entry.origin = originOf(entry.paper.id);
    }
    return { key, feed, ...partHidden(entries) };
  });
}

/** What Hugging Face found is stored too; it counts as found here where it is known from elsewhere than a search. */
async function origins(
  read: Reader,
  here: readonly string[],
  hub: readonly string[],
): Promise<(id: string) => Origin> {
  const isOnHub = new Set(hub);
  const [marks, ...listings] = await Promise.all([
    read.getMany("marks", hub),
    ...hub.map((id) => read.keys("listings", { index: "paperId", from: id, to: id })),
  ]);
  const known = new Set(listings.flat().flatMap(([feed, id]) => (feed.startsWith(SEARCHES) ? [] : [id])));
  for (const mark of marks) if (mark) known.add(mark.paperId);
  const both = new Set(here.filter((id) => known.has(id)));
  return (id) => (!isOnHub.has(id) ? "here" : both.has(id) ? "both" : "hub");
}

/** What Hugging Face was asked last, the latest first, each once. */
export async function recentSearches(most: number): Promise<string[]> {
  const searches = await db.feeds.where("key").startsWith(SEARCHES).toArray();
  searches.sort((a, b) => b.checkedAt - a.checkedAt);
  return searches.slice(0, most).map(({ key }) => key.slice(SEARCHES.length));
}
