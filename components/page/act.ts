import type { ActionArgs, ActionName, ActionResults } from "../../utils/actions/actions";
import { type Action, type ActionNews, openActionsPort } from "../../utils/actions/handOver";
import { libraryActions } from "./libraryActions";

/** What was begun here and is not stored yet, by number. */
const unfinished = new Map<number, Action>();
let begun = 0;
let tell: ((news: ActionNews) => void) | undefined;

/** Does what the user asked for, once what does it is loaded; should the page close before that, the worker does it. */
export function act<Name extends ActionName>(
  name: Name,
  ...args: ActionArgs[Name]
): Promise<ActionResults[Name]> {
  return holdAction({ name, args }, async () => {
    const { run } = await libraryActions();
    return run(name, args);
  });
}

/** Does a job that ends with an action; should the page close before that, the worker does the action alone. */
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

/** Has the worker know what is unfinished here, and that this page has gone, once it has. */
export function tellWorker(): void {
  if (tell) return;
  tell = openActionsPort(() => {
    tell = undefined;
  });
  for (const [id, action] of unfinished) tell?.({ id, action });
}
