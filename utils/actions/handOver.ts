import { browser } from "wxt/browser";
import type { ActionName } from "./actions";

/** Something the user does, as plain data. */
export interface Action {
  name: ActionName;
  args: readonly unknown[];
}

/** What a page tells the worker of an action: that it was begun, or that it has ended. */
export type ActionNews = { id: number; action?: Action };

/** The name of the port on which pages tell. */
export const ACTIONS_PORT = "actions";

/**
 * Opens the port on which a page tells the worker what it has begun, so that the worker can finish it: the popup is gone
 * as soon as anything else is clicked, without an event of its own, but the browser tells the worker that its port closed.
 * @param onClosed is called when the worker has stopped
 * @returns undefined where there is no worker to be had, as when the extension is being updated
 */
export function openActionsPort(onClosed: () => void): ((news: ActionNews) => void) | undefined {
  try {
    const port = browser.runtime.connect({ name: ACTIONS_PORT });
    port.onDisconnect.addListener(onClosed);
    return (news) => {
      try {
        port.postMessage(news);
      } catch (error) {
        // It closed just now. What was begun is done here all the same.
        console.error(error);
      }
    };
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
