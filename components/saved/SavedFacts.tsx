import { clockTime } from "../../utils/ground/dates/format";
import { isSnoozed } from "../../utils/model/mark";
import type { SavedEntry } from "../../utils/queries/library/saved";
import { savedNote } from "../../utils/queries/library/savedNote";
import { NoteBeginning } from "./NoteBeginning";
import { TagChip } from "./TagChip";

/** What the user made of a saved paper: tags, a rating, when it comes back, when it was saved, and how the note begins. */
export function SavedFacts({ entry: { mark, note } }: { entry: SavedEntry }) {
  const now = Date.now();
  return (
    <span class="saved-facts">
      {mark?.tags?.map((name) => (
        <TagChip key={name} name={name} />
      ))}
      {mark?.rating !== undefined && (
        <span class="saved-stars" role="img" aria-label={`Rated ${mark.rating} of 5`}>
          {"★".repeat(mark.rating)}
        </span>
      )}
      {isSnoozed(mark, now) && <span>Comes back {clockTime(mark?.snoozedUntil ?? now, now)}</span>}
      <span>{savedNote(mark, now)}</span>
      {note && <NoteBeginning markdown={note} />}
    </span>
  );
}
