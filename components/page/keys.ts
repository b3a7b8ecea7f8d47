/** What a page can do by a key; the key, or the two keys after another, as `event.key` names them. */
export type KeyActions = Partial<Record<string, () => void>>;

/** How long the second key of two may take, in milliseconds. */
const SECOND_KEY_WITHIN = 1500;

/** Whether keys are for a text. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));

/**
 * Listens for keys and calls what they mean. No key is taken while typing, in an open dialog, or together with a modifier,
 * but for Ctrl/Cmd+Z, which undoes. Gives the function that stops it.
 * @param isFirst whether it comes before others that listen
 */
export function listenForKeys(actions: () => KeyActions, isFirst = false): () => void {
  let first = "";
  let firstAt = 0;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo && (event.ctrlKey || event.metaKey || event.altKey)) return;
    const isSecond = first !== "" && event.timeStamp - firstAt < SECOND_KEY_WITHIN;
    const key = isUndo ? "u" : isSecond ? `${first} ${event.key}` : event.key;
    first = !isSecond && event.key === "g" ? "g" : "";
    firstAt = event.timeStamp;
    const action = actions()[key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  document.addEventListener("keydown", onKeyDown, isFirst);
  return () => document.removeEventListener("keydown", onKeyDown, isFirst);
}
