import { browser } from "wxt/browser";
import type { ActionName } from "./actions";

/** An action of the user, as plain data. */
export interface Action {
  name: ActionName;
  args: readonly unknown[];
}

/** The message of a page to the worker: an action was begun, or (without `action`) it has ended. */
export type ActionNews = { id: number; action?: Action };

/** The name of the port for these messages. */
export const ACTIONS_PORT = "actions";

/**
 * Opens the port on which a page tells the worker what it has begun, so that the worker can finish it. The popup is gone as
 * soon as anything else is clicked, without an event of its own, but the browser tells the worker that its port has closed.
 * @param onClosed called when the worker has stopped
 * @returns a function that sends a message; undefined if there is no worker, as while the extension is being updated
 */
export function openActionsPort(onClosed: () => void): ((news: ActionNews) => void) | undefined {
  try {
    const port = browser.runtime.connect({ name: ACTIONS_PORT });
    port.onDisconnect.addListener(onClosed);
    return (news) => {
      try {
        port.postMessage(news);
      } catch (error) {
        // The port has just closed. The action is still run here.
        console.error(error);
      }
    };
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
