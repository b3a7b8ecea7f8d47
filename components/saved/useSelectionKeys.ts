import { act } from "../page/act";
import { type KeyMap, useKeys } from "../page/keys";
import { report } from "../ui/report";
import type { Selection } from "./useSelection";

/** The paper whose card, or the box beside it, has the focus. */
const focusedId = () =>
  document.activeElement?.closest(".saved-row")?.querySelector<HTMLElement>("article.paper")?.dataset.paper;

interface Props {
  selection: Selection;
  /** Moves a paper up or down, where the list is ordered by hand. */
  moveBy?: (id: string, by: -1 | 1) => void;
}

/**
 * The keys of the saved papers, over those of the page: they select, let go and move. With a selection, the keys that mark
 * a paper are about all of it. None where papers cannot be selected.
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
