import { rate, setStatus, snooze, tag, writeNote } from "./keep";
import { mark, markAllRead, seen } from "./markPapers";
import { move } from "./order";
import { addRule, changeRule, removeRule, switchRule } from "./rules";
import { muteTopic, skipPaper } from "./skip";
import { colourTag, removeTag, renameTag } from "./tags";

/**
 * The actions that change the library, by name. Their arguments are plain data, and running an action twice in a row does the
 * same as running it once: so a page that closes too early can hand it over to the worker, whether or not it was stored.
 */
export const ACTIONS = {
  mark,
  markAllRead,
  seen,
  setStatus,
  rate,
  snooze,
  tag,
  writeNote,
  move,
  addRule,
  changeRule,
  switchRule,
  removeRule,
  skipPaper,
  muteTopic,
  renameTag,
  removeTag,
  colourTag,
};

/** The names of all actions. */
export type ActionName = keyof typeof ACTIONS;
/** The arguments of each action. */
export type ActionArgs = { [Name in ActionName]: Parameters<(typeof ACTIONS)[Name]> };
/** The result of each action. */
export type ActionResults = { [Name in ActionName]: Awaited<ReturnType<(typeof ACTIONS)[Name]>> };

/** Runs an action by its name; returns and throws what the action does. */
export function run<Name extends ActionName>(
  name: Name,
  args: ActionArgs[Name],
): Promise<ActionResults[Name]> {
  const actions: { [Each in ActionName]: (...args: ActionArgs[Each]) => Promise<ActionResults[Each]> } =
    ACTIONS;
  return actions[name](...args);
}
