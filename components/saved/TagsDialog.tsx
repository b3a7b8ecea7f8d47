import "./TagsDialog.css";
import { useEffect, useRef } from "preact/hooks";
import type { TagCount } from "../../utils/marks/tags";
import { TagEditor } from "./TagEditor";

/** All tags, to be renamed, merged, coloured and removed. */
export function TagsDialog({ tags, onClose }: { tags: readonly TagCount[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="tags-dialog" ref={dialog} onClose={onClose} aria-labelledby="tags-title">
      <h2 id="tags-title">Tags</h2>
      <ul class="tags-all">
        {tags.map((tag) => (
          <TagEditor key={tag.name} tag={tag} names={tags.map(({ name }) => name)} />
        ))}
      </ul>
      <p class="tags-hint">
        Every change can be undone. Give a tag the name of another one to make them one.
      </p>
      <form method="dialog">
        <button type="submit" class="text-button">
          Close
        </button>
      </form>
    </dialog>
  );
}
