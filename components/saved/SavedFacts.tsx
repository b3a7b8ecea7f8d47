import { clockTime } from "../../utils/i18n/dates";
import { isSnoozed } from "../../utils/model/mark";
import type { SavedEntry } from "../../utils/queries/library/saved";
import { savedNote } from "../../utils/queries/library/savedNote";
import { NoteBeginning } from "./NoteBeginning";
import { TagChip } from "./TagChip";
import { t } from "./t";

/** The user's own data on a saved paper: tags, rating, snooze, when it was saved, and the beginning of the note. */
export function SavedFacts({ entry: { mark, note } }: { entry: SavedEntry }) {
  const now = Date.now();
  return (
    <span class="saved-facts">
      {mark?.tags?.map((name) => (
        <TagChip key={name} name={name} />
      ))}
      {mark?.rating !== undefined && (
        <span class="saved-stars" role="img" aria-label={t("saved.rating.rated", { n: mark.rating })}>
          {"★".repeat(mark.rating)}
        </span>
      )}
      {isSnoozed(mark, now) && (
        <span>{t("saved.snooze.shown", { time: clockTime(mark?.snoozedUntil ?? now, now) })}</span>
      )}
      <span>{savedNote(mark, now)}</span>
      {note && <NoteBeginning markdown={note} />}
    </span>
  );
}
