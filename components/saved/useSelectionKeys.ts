import { useEffect, useRef } from "preact/hooks";
import { setStatus } from "../../utils/actions/keep";
import { act } from "../page/acts";
import { isTyping } from "../page/keys";
import { report } from "../ui/report";
import type { Selection } from "./useSelection";

/** The paper whose card, or the box beside it, has the focus. */
const focusedId = () =>
  document.activeElement?.closest(".saved-row")?.querySelector<HTMLElement>("article.paper")?.dataset.paper;

interface Keys {
  selection: Selection;
  /** Moves a paper up or down, where the list is ordered by hand. */
  moveBy?: (id: string, by: -1 | 1) => void;
}

/**
 * The keys of the saved papers: x selects, Ctrl/Cmd+A all, Escape none, Alt with an arrow moves. With a selection, those of a
 * list are about all of it; they come before those of the page. None where papers cannot be selected.
 */
export function useSelectionKeys(keys: Keys | undefined): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        !current.current ||
        event.defaultPrevented ||
        isTyping(event.target) ||
        document.querySelector("dialog[open]")
      )
        return;
      if (pressed(event, current.current)) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
}

/** Does what a key means; gives whether it means anything. */
function pressed(event: KeyboardEvent, { selection, moveBy }: Keys): boolean {
  const focused = focusedId();
  const { ids } = selection;
  const does = (deed: () => void) => {
    deed();
    return true;
  };
  if (event.altKey) {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : undefined;
    return (
      by !== undefined && focused !== undefined && moveBy !== undefined && does(() => moveBy(focused, by))
    );
  }
  // With the key that locks capitals it is an A.
  const isAll = event.key.toLowerCase() === "a" && !event.shiftKey;
  if (event.ctrlKey || event.metaKey) return isAll && does(selection.all);
  if (event.key === "x" && focused) return does(() => selection.toggle(focused));
  if (event.key === "X" && focused) return does(() => selection.to(focused));
  if (!ids.length) return false;
  switch (event.key) {
    case "Escape":
      return does(selection.clear);
    case "s":
      return does(() => report(act(({ mark }) => mark(ids, "saved", false))));
    case "m":
      return does(() => report(setStatus(ids, "done")));
    case "h":
      return does(() => report(act(({ mark }) => mark(ids, "hidden", true))));
    default:
      return false;
  }
}
