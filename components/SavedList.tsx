import type { Entry } from "../utils/lists/queries";
import { savedNote } from "../utils/marks/sentence";
import { PaperCard } from "./PaperCard";

/** The saved papers, the latest first. */
export function SavedList({
  entries,
  showThumbnails,
}: {
  entries: readonly Entry[];
  showThumbnails: boolean;
}) {
  return (
    <div class="saved-list">
      {entries.map((entry) => (
        <PaperCard
          key={entry.paper.id}
          entry={entry}
          rank="feature"
          showThumbnail={showThumbnails}
          note={savedNote(entry.mark, Date.now())}
        />
      ))}
    </div>
  );
}
