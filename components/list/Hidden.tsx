import { useState } from "preact/hooks";
import type { Entry, PaperList } from "../../utils/model/entry";
import { PaperCard } from "./PaperCard";
import { t } from "./t";

/** The papers that the user has hidden and those that rules have muted, at the end of a list, where they can be found. */
export function Hidden({ list }: { list: PaperList }) {
  return (
    <>
      <Folded entries={list.hidden} what="hidden" />
      <Folded entries={list.muted} what="muted" />
    </>
  );
}

/** Papers folded behind their number. They are drawn when somebody unfolds them. */
function Folded({ entries, what }: { entries: readonly Entry[]; what: "hidden" | "muted" }) {
  const [isOpen, setOpen] = useState(false);
  if (!entries.length) return null;
  return (
    <details class="hidden-papers" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(`list.left.${what}`, { n: entries.length })}</summary>
      {isOpen &&
        entries.map((entry) => (
          <PaperCard key={entry.paper.id} entry={entry} rank="row" showThumbnail={false} />
        ))}
    </details>
  );
}
