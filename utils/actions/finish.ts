import { ACTIONS, type ActionArgs, type ActionName, type ActionResults } from "./actions";
import type { Action } from "./handOver";

/** Does something by its name; gives and throws what that does. */
export function run<Name extends ActionName>(name: Name, args: ActionArgs[Name]): ActionResults[Name] {
  const actions: { [Each in ActionName]: (...args: ActionArgs[Each]) => ActionResults[Each] } = ACTIONS;
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
