import { countOf } from "../utils/count";
import type { Entry } from "../utils/lists/queries";
import { PaperCard } from "./PaperCard";

/** The hidden papers of a list, folded, so that what was hidden can be shown again long after. */
export function Hidden({ entries }: { entries: readonly Entry[] }) {
  if (!entries.length) return null;
  return (
    <details class="hidden-papers">
      <summary>{countOf(entries.length, "hidden paper")}</summary>
      {entries.map((entry) => (
        <PaperCard key={entry.paper.id} entry={entry} rank="row" showThumbnail={false} />
      ))}
    </details>
  );
}
