import { timeAgo } from "../utils/dates/format";
import type { Entry } from "../utils/lists/queries";
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
          note={`Saved ${timeAgo(entry.mark?.savedAt ?? 0, Date.now())}`}
        />
      ))}
    </div>
  );
}
