import { db } from "../db/database";
import { searchFeed } from "../feed";
import { listingsOf } from "../lists/listings";
import { newPaperIds } from "../lists/newPapers";
import { entriesOf, type PaperList, partHidden } from "../lists/queries";
import { fuse } from "./fuse";

/**
 * What a query finds: papers of the index and those Hugging Face has found, in one ranking, each with where it came from.
 * @param here the ids that the index found, the best first
 */
export function searchList(query: string, here: readonly string[]): Promise<PaperList> {
  return db.transaction("r", [db.papers, db.listings, db.feeds, db.following, db.marks], async () => {
    const key = searchFeed(query) ?? "";
    const [feed, hub] = await Promise.all([db.feeds.get(key), listingsOf(key)]);
    const found = fuse(
      here,
      hub.map((each) => each.paperId),
    );
    const origins = new Map(found.map(({ id, origin }) => [id, origin]));
    const [entries, newIds] = await Promise.all([entriesOf(found.map(({ id }) => id)), newPaperIds()]);
    for (const entry of entries) {
      entry.isNew = newIds.has(entry.paper.id);
      entry.origin = origins.get(entry.paper.id);
    }
    return { key, feed, ...partHidden(entries) };
  });
}
