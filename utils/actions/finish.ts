import { browser } from "wxt/browser";
import { ACTIONS, type ActionArgs, type ActionName, type ActionResults } from "./actions";
import { ACTIONS_PORT, type Action, type ActionNews } from "./handOver";

/** Does something by its name; gives and throws what that does. */
export function run<Name extends ActionName>(
  name: Name,
  args: ActionArgs[Name],
): Promise<ActionResults[Name]> {
  const actions: { [Each in ActionName]: (...args: ActionArgs[Each]) => Promise<ActionResults[Each]> } =
    ACTIONS;
  return actions[name](...args);
}

/**
 * Does in the worker, in order, what closed pages had begun: a later handover waits for those before it. An action that
 * fails is logged and does not stop the next.
 */
export function finish(unfinished: readonly Action[]): Promise<void> {
  return navigator.locks.request("unfinished actions", async () => {
    for (const { name, args } of unfinished) {
      try {
        await run(name, args as ActionArgs[typeof name]);
      } catch (error) {
        console.error(error);
      }
    }
  });
}

/**
 * Listens in the worker to what pages begin, and finishes it once they are gone.
 * @param afterwards what is to be done whenever a page that told of anything has gone
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
