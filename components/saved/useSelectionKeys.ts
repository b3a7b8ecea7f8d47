import { act } from "../page/act";
import { type KeyMap, useKeys } from "../page/keys";
import { report } from "../ui/report";
import type { Selection } from "./useSelection";

/** The id of the paper whose card or checkbox has the focus. */
const focusedId = () =>
  document.activeElement?.closest(".saved-row")?.querySelector<HTMLElement>("article.paper")?.dataset.paper;

interface Props {
  selection: Selection;
  /** Moves a paper up or down. Only in the user's own order. */
  moveBy?: (id: string, by: -1 | 1) => void;
}

/**
 * The keys that select, deselect and move saved papers. They take precedence over the keys of the page. With a selection, the
 * keys that mark a paper mark all selected ones. Without props, where papers cannot be selected, there are no such keys.
 */
export const useSelectionKeys = (props: Props | undefined): void =>
  useKeys(() => (props ? { ...keysOfRow(props), ...keysOfSelection(props) } : {}));

function keysOfRow({ selection, moveBy }: Props): KeyMap {
  const id = focusedId();
  if (id === undefined) return {};
  return {
    select: () => selection.toggle(id),
    selectTo: () => selection.to(id),
    ...(moveBy && { moveUp: () => moveBy(id, -1), moveDown: () => moveBy(id, 1) }),
  };
}

function keysOfSelection({ selection }: Props): KeyMap {
  const { ids, all, clear } = selection;
  if (!ids.length) return { selectAll: all };
  return {
    selectAll: all,
    close: clear,
    save: () => report(act("mark", ids, "saved", false)),
    read: () => report(act("setStatus", ids, "done")),
    hide: () => report(act("mark", ids, "hidden", true)),
  };
}
