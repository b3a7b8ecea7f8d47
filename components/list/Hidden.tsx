import { useState } from "preact/hooks";
import { countOf } from "../../utils/ground/count";
import type { Entry, PaperList } from "../../utils/model/entry";
import { PaperCard } from "./PaperCard";

/** The papers that were left out of a list, by the user and by the rules, so that they can be brought back long after. */
export function Hidden({ list }: { list: PaperList }) {
  return (
    <>
      <Folded entries={list.hidden} what="hidden paper" />
      <Folded entries={list.muted} what="muted paper" />
    </>
  );
}

/** Papers behind their number: they are drawn once somebody wants to see them. */
function Folded({ entries, what }: { entries: readonly Entry[]; what: string }) {
  const [isOpen, setOpen] = useState(false);
  if (!entries.length) return null;
  return (
    <details class="hidden-papers" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{countOf(entries.length, what)}</summary>
      {isOpen &&
        entries.map((entry) => (
          <PaperCard key={entry.paper.id} entry={entry} rank="row" showThumbnail={false} />
        ))}
    </details>
  );
}
