import "./SavedRow.css";
import { useState } from "preact/hooks";
import type { SavedEntry } from "../../utils/queries/library/saved";
import { PaperCard } from "../list/PaperCard";
import { SavedFacts } from "./SavedFacts";
import type { ListProps } from "./SavedList";
import { t } from "./t";

interface Props extends ListProps {
  entry: SavedEntry;
}

/** A click on one of these does not select the row. */
const OWN = "a, button, input, select, label, textarea";

/** A saved paper: its card, the user's own data on it, and the box that selects it. */
export function SavedRow({ entry, isCompact, selection, moves }: Props) {
  const { id, title } = entry.paper;
  const [drop, setDrop] = useState<"before" | "behind">();
  const pick = (event: MouseEvent) => {
    if (!selection || (event.target as Element).closest(OWN) || getSelection()?.isCollapsed === false) return;
    if (event.shiftKey) selection.to(id);
    else if (event.ctrlKey || event.metaKey) selection.toggle(id);
    else selection.only(id);
  };
  const side = (event: DragEvent) => {
    const { top, height } = (event.currentTarget as Element).getBoundingClientRect();
    return event.clientY < top + height / 2 ? "before" : "behind";
  };
  const drag = moves && {
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer?.setData("text/plain", id),
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setDrop(side(event));
    },
    onDragLeave: () => setDrop(undefined),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDrop(undefined);
      const dragged = event.dataTransfer?.getData("text/plain");
      if (dragged) moves.moveTo(dragged, id, side(event));
    },
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the box in the row and the key x do the same.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box in the row and the key x do the same.
    <div
      class="saved-row"
      data-selected={selection?.has(id)}
      data-drop={drop}
      onClick={pick}
      // A click that selects papers selects no text.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      {...drag}
    >
      {selection && (
        <input
          type="checkbox"
          aria-label={t("saved.select", { title })}
          checked={selection.has(id)}
          onClick={(event) => (event.shiftKey ? selection.to(id) : selection.toggle(id))}
        />
      )}
      <PaperCard
        entry={entry}
        rank={isCompact ? "row" : "feature"}
        showThumbnail={false}
        note={<SavedFacts entry={entry} />}
      />
    </div>
  );
}
