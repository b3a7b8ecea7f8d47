import { readEntries } from "../../transfer/export/readEntries";
import { greetZotero, saveInZotero, ZOTERO } from "./connector";
import { ZoteroError, type ZoteroFailure } from "./zoteroFailure";
import { zoteroItem } from "./zoteroItem";

/** So many papers go in one request: few enough that Zotero, and the page, stay alive in between. */
const AT_ONCE = 25;

/** What came of sending papers: how many Zotero has, and why no more. */
export interface Sent {
  sent: number;
  failure?: ZoteroFailure;
}

/** How papers are sent; for tests, also where to. */
export interface Sending {
  address?: string;
  /** Told how many papers Zotero has so far. */
  onProgress?: (sent: number) => void;
  /** Ends it between two requests. */
  signal?: AbortSignal;
}

/**
 * Sends papers to a running Zotero, in this order. Zotero knows no duplicates: whoever tries again after a failure sends
 * only those after the first `sent`.
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
