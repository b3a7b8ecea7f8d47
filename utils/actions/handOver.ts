import { browser } from "wxt/browser";
import type { ActionName } from "./actions";

/** Something the user did, as plain data. */
export interface Action {
  name: ActionName;
  args: readonly unknown[];
}

/** What a page says to the worker as it closes. */
interface Handover {
  unfinished: readonly Action[];
}

/**
 * Hands what is not stored yet to the worker, and lets it count anew: a page that closes may be gone before its own
 * transaction has begun. Without actions the worker only counts.
 */
export function handOver(unfinished: readonly Action[]): void {
  const message: Handover = { unfinished };
  browser.runtime.sendMessage(message).catch(() => {
    // No worker could be woken, as when the extension is being updated: what the page still stored is there.
  });
}

/** The actions in a message to the worker; undefined in any other message. */
export function handedOver(message: unknown): readonly Action[] | undefined {
  return (message as Partial<Handover> | undefined)?.unfinished;
}
