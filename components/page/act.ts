import type { ActionArgs, ActionName, ActionResults } from "../../utils/actions/actions";
import { type Action, type ActionNews, openActionsPort } from "../../utils/actions/handOver";
import { libraryActions } from "./libraryActions";

/** The actions that this page has begun and not stored yet, by number. */
const unfinished = new Map<number, Action>();
let begun = 0;
let tell: ((news: ActionNews) => void) | undefined;

/** Runs an action as soon as its code is loaded. If the page closes before it is done, the worker runs it. */
export function act<Name extends ActionName>(
  name: Name,
  ...args: ActionArgs[Name]
): Promise<ActionResults[Name]> {
  return holdAction({ name, args }, async () => {
    const { run } = await libraryActions();
    return run(name, args);
  });
}

/** Runs a job that ends with an action. If the page closes before it is done, the worker runs the action alone. */
export async function holdAction<Result>(action: Action, job: () => Promise<Result>): Promise<Result> {
  const id = ++begun;
  unfinished.set(id, action);
  if (tell) tell({ id, action });
  else tellWorker();
  try {
    return await job();
  } finally {
    unfinished.delete(id);
    tell?.({ id });
  }
}

/** Tells the worker which actions are unfinished here. The worker also notices when this page closes. */
export function tellWorker(): void {
  if (tell) return;
  tell = openActionsPort(() => {
    tell = undefined;
  });
  for (const [id, action] of unfinished) tell?.({ id, action });
}
