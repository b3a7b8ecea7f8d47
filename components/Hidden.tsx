import { useState } from "preact/hooks";
import { countOf } from "../utils/count";
import type { Entry } from "../utils/lists/queries";
import { PaperCard } from "./PaperCard";

interface Props {
  entries: readonly Entry[];
  /** Whether the user left them out, or a rule. */
  how: "hidden" | "muted";
}

/** The papers that were left out of a list, folded, so that they can be brought back long after. */
export function Hidden({ entries, how }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (!entries.length) return null;
  return (
    <details class="hidden-papers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{countOf(entries.length, `${how} paper`)}</summary>
      {isOpen &&
        entries.map((entry) => (
          <PaperCard key={entry.paper.id} entry={entry} rank="row" showThumbnail={false} />
        ))}
    </details>
  );
}
