import type { Origin, PaperList } from "../../model/entry";
import { SEARCHES, searchFeed } from "../../model/feed";
import { isUntouched } from "../../model/mark";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
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
  query: string,
  here: readonly string[],
  most: number = Infinity,
): Promise<PaperList> {
  return db.transaction("r", [...ENTRY_TABLES, "listings", "feeds", "following"], async () => {
    const key = searchFeed(query) ?? "";
    // While somebody types Hugging Face has mostly not been asked, and what was found here is all there is.
    const [feed, listed, found] = await Promise.all([
      db.feeds.get(key),
      listingsOf(dexieReader, key),
      entriesOf(dexieReader, here.slice(0, most)),
    ]);
    const hub = listed.map((each) => each.paperId);
    const [entries, originOf] = hub.length
      ? await Promise.all([entriesOf(dexieReader, fuse(here, hub).slice(0, most)), origins(here, hub)])
      : [found, (): Origin => "here"];
    const untouched = entries.filter((entry) => isUntouched(entry.mark) && !isMuted(entry));
    const newIds = await newAmong(
      dexieReader,
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
async function origins(here: readonly string[], hub: readonly string[]): Promise<(id: string) => Origin> {
  const isOnHub = new Set(hub);
  const [listings, marked] = await Promise.all([
    db.listings.where("paperId").anyOf(hub).primaryKeys(),
    db.marks.where("paperId").anyOf(hub).primaryKeys(),
  ]);
  const known = new Set(listings.flatMap(([feed, id]) => (feed.startsWith(SEARCHES) ? [] : [id])));
  for (const id of marked) known.add(id);
  const both = new Set(here.filter((id) => known.has(id)));
  return (id) => (!isOnHub.has(id) ? "here" : both.has(id) ? "both" : "hub");
}

/** What Hugging Face was asked last, the latest first, each once. */
export async function recentSearches(most: number): Promise<string[]> {
  const searches = await db.feeds.where("key").startsWith(SEARCHES).toArray();
  searches.sort((a, b) => b.checkedAt - a.checkedAt);
  return searches.slice(0, most).map(({ key }) => key.slice(SEARCHES.length));
}
