import { browser } from "wxt/browser";

/** A note that was being written as its page closed. */
interface NoteMessage {
  note: { paperId: string; markdown: string };
}

/**
 * Hands a note to the worker, which lives on: a page that closes may be gone before its own transaction has begun. Both
 * write the same, in whichever order.
 */
export function handOverNote(paperId: string, markdown: string): void {
  const message: NoteMessage = { note: { paperId, markdown } };
  browser.runtime.sendMessage(message).catch(() => {
    // No worker could be woken: what the page itself still stored is there.
  });
}

/** The note in a message to the worker; undefined in any other. */
export function noteIn(message: unknown): NoteMessage["note"] | undefined {
  return (message as Partial<NoteMessage> | undefined)?.note;
}
