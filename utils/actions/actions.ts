import { rate, setStatus, snooze, tag, writeNote } from "./keep";
import { mark, markAllRead, seen } from "./markPapers";
import { move } from "./order";
import { addRule, changeRule, removeRule, switchRule } from "./rules";
import { muteTopic, skipPaper } from "./skip";
import { colourTag, removeTag, renameTag } from "./tags";

/**
 * What the user does to the library, by name. Arguments are plain data, and doing something twice in a row is the same as
 * doing it once: so a page that closes too early can hand it over to the worker, whether or not it was stored.
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
/** What each action takes. */
export type ActionArgs = { [Name in ActionName]: Parameters<(typeof ACTIONS)[Name]> };
/** What each action gives. */
export type ActionResults = { [Name in ActionName]: Awaited<ReturnType<(typeof ACTIONS)[Name]>> };

/** Does something by its name; gives and throws what that does. */
export function run<Name extends ActionName>(
  name: Name,
  args: ActionArgs[Name],
): Promise<ActionResults[Name]> {
  const actions: { [Each in ActionName]: (...args: ActionArgs[Each]) => Promise<ActionResults[Each]> } =
    ACTIONS;
  return actions[name](...args);
}
