import type { FeedKey } from "../../model/feed";
import type { Listing } from "../../model/listing";
import type { Reader } from "../../store/db/reader";

/** The listings of a feed in the server's order. */
export function listingsOf(read: Reader, feed: FeedKey): Promise<Listing[]> {
  return read.rows("listings", { index: "[feed+rank]", from: [feed, -Infinity], to: [feed, Infinity] });
}
