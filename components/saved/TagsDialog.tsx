import "./TagsDialog.css";
import type { TagCount } from "../../utils/actions/tags";
import { Dialog } from "../ui/Dialog";
import { TagEditor } from "./TagEditor";
import { t } from "./t";

/** The editor of all tags: renames, merges, colors and removes them. */
export function TagsDialog({ tags, onClose }: { tags: readonly TagCount[]; onClose: () => void }) {
  return (
    <Dialog class="tags-dialog" title={t("saved.tags.title")} onClose={onClose}>
      <ul class="tags-all">
        {tags.map((tag) => (
          <TagEditor key={tag.name} tag={tag} names={tags.map(({ name }) => name)} />
        ))}
      </ul>
      <p class="tags-hint">{t("saved.tags.hint")}</p>
    </Dialog>
  );
}
