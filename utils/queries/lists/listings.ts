import type { FeedKey } from "../../model/feed";
import type { Listing } from "../../model/listing";
import { db } from "../../store/db/database";

/** The listings of a feed in the server's order. */
export function listingsOf(feed: FeedKey): Promise<Listing[]> {
  return db.listings.where("[feed+rank]").between([feed, -Infinity], [feed, Infinity]).toArray();
}
