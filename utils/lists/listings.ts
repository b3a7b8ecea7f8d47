import { db } from "../db/database";
import type { FeedKey } from "../feed";
import type { Listing } from "../model/listing";

/** The listings of a feed in the server's order. */
export function listingsOf(feed: FeedKey): Promise<Listing[]> {
  return db.listings.where("[feed+rank]").between([feed, -Infinity], [feed, Infinity]).toArray();
}
