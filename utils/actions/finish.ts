import { browser } from "wxt/browser";
import { type ActionArgs, run } from "./actions";
import { ACTIONS_PORT, type Action, type ActionNews } from "./handOver";

/**
 * Runs, in the worker and in order, the actions that closed pages had begun: a later handover waits for earlier ones. An action
 * that fails is logged and does not stop the next.
 */
export function finish(unfinished: readonly Action[]): Promise<void> {
  return navigator.locks.request("unfinished actions", async () => {
    for (const { name, args } of unfinished) {
      try {
        // The browser writes messages as JSON, in which undefined has become null.
        await run(name, args.map((each) => each ?? undefined) as ActionArgs[typeof name]);
      } catch (error) {
        console.error(error);
      }
    }
  });
}

/**
 * Listens in the worker to the actions that pages begin, and finishes them once the page is gone.
 * @param afterwards called whenever a page that had connected is gone
 */
export function finishForPages(
  report: (job: Promise<unknown>) => void,
  afterwards: () => Promise<unknown>,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ACTIONS_PORT) return;
    const begun = new Map<number, Action>();
    port.onMessage.addListener((news) => {
      const { id, action } = news as ActionNews;
      if (action) begun.set(id, action);
      else begun.delete(id);
    });
    port.onDisconnect.addListener(() => report(finish([...begun.values()]).then(afterwards)));
  });
}
