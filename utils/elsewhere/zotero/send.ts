import { readEntries } from "../../transfer/export/readEntries";
import { greetZotero, saveInZotero, ZOTERO } from "./connector";
import { ZoteroError, type ZoteroFailure } from "./zoteroFailure";
import { zoteroItem } from "./zoteroItem";

/** How many papers one request sends: few enough that Zotero and the page stay responsive. */
const AT_ONCE = 25;

/** The result of sending papers: how many Zotero has, and why not all. */
export interface Sent {
  sent: number;
  failure?: ZoteroFailure;
}

/** Options of `sendToZotero`. */
export interface Sending {
  /** The address of Zotero; another one in tests. */
  address?: string;
  /** Called with the number of papers that Zotero has so far. */
  onProgress?: (sent: number) => void;
  /** Stops the sending before the next request. */
  signal?: AbortSignal;
}

/**
 * Sends papers to a running Zotero, in this order. Zotero does not detect duplicates: to try again after a failure, send only
 * the papers after the first `sent`.
 */
export async function sendToZotero(
  ids: readonly string[],
  { address = ZOTERO, onProgress, signal }: Sending = {},
): Promise<Sent> {
  let sent = 0;
  try {
    await greetZotero(address);
    while (sent < ids.length && !signal?.aborted) {
      const batch = ids.slice(sent, sent + AT_ONCE);
      const entries = await readEntries(batch);
      await saveInZotero(entries.map(zoteroItem), address);
      sent += batch.length;
      onProgress?.(sent);
    }
    return { sent };
  } catch (error) {
    if (error instanceof ZoteroError) return { sent, failure: error.failure };
    throw error;
  }
}
