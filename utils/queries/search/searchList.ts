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
 * The results of a query: papers from the index and from Hugging Face in one ranking, each with its origin.
 * @param here the ids that the index found, the best first
 * @param most the number of the best papers to read
 */
export function searchList(
  read: Reader,
  query: string,
  here: readonly string[],
  most: number = Infinity,
): Promise<PaperList> {
  return read.together([...ENTRY_TABLES, "listings", "feeds", "following"], async () => {
    const key = searchFeed(query) ?? "";
    // While the user types, Hugging Face has usually not been asked, and the papers found here are all there are.
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

/** Papers that Hugging Face found are stored too. They count as found here only if they came from more than a search. */
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

/** The last queries sent to Hugging Face, the latest first, each once. */
export async function recentSearches(most: number): Promise<string[]> {
  const searches = await db.feeds.where("key").startsWith(SEARCHES).toArray();
  searches.sort((a, b) => b.checkedAt - a.checkedAt);
  return searches.slice(0, most).map(({ key }) => key.slice(SEARCHES.length));
}
