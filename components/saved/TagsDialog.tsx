import "./TagsDialog.css";
import type { TagCount } from "../../utils/actions/tags";
import { Dialog } from "../ui/Dialog";
import { TagEditor } from "./TagEditor";

/** All tags, to be renamed, merged, coloured and removed. */
export function TagsDialog({ tags, onClose }: { tags: readonly TagCount[]; onClose: () => void }) {
  return (
    <Dialog class="tags-dialog" title="Tags" onClose={onClose}>
      <ul class="tags-all">
        {tags.map((tag) => (
          <TagEditor key={tag.name} tag={tag} names={tags.map(({ name }) => name)} />
        ))}
      </ul>
      <p class="tags-hint">
        Every change can be undone. Give a tag the name of another one to make them one.
      </p>
    </Dialog>
  );
}
