import type { ActionArgs, ActionName, ActionResults } from "../../utils/actions/actions";
import { type Action, handOver } from "../../utils/actions/handOver";
import { libraryActions } from "./libraryActions";

/** What was begun here and is not stored yet. */
const unfinished = new Set<Action>();
let isLeaving = false;

/** Does what the user asked for, once what does it is loaded; should the page close before that, the worker does it. */
export async function act<Name extends ActionName>(
  name: Name,
  ...args: ActionArgs[Name]
): Promise<Awaited<ActionResults[Name]>> {
  const action: Action = { name, args };
  unfinished.add(action);
  if (isLeaving) handOver([action]);
  try {
    const { run } = await libraryActions();
    return await run(name, args);
  } finally {
    unfinished.delete(action);
  }
}

/** From now on a page that closes hands over what is not stored yet. */
export function handOverOnLeave(): void {
  window.addEventListener("pagehide", () => {
    isLeaving = true;
    handOver([...unfinished]);
  });
  window.addEventListener("pageshow", () => {
    isLeaving = false;
  });
}
