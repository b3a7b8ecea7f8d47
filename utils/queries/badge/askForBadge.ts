import { browser } from "wxt/browser";

/** What a page says to the worker as it goes, in case it was closed between a change and its badge. */
export const BADGE_MESSAGE = "badge";

/** Asks the worker to count; the answer is not waited for, since the page is going. */
export function askForBadge(): void {
  browser.runtime.sendMessage(BADGE_MESSAGE).catch(() => {
    // No worker could be woken, as when the extension is being updated: it counts when it starts.
  });
}
