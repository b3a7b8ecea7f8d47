import { db, type Listing } from "../db/database";
import type { FeedKey } from "../feed";

/** The listings of a feed in the server's order. */
export function listingsOf(feed: FeedKey): Promise<Listing[]> {
  return db.listings.where("[feed+rank]").between([feed, -Infinity], [feed, Infinity]).toArray();
}
