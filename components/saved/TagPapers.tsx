import "./TagsDialog.css";
import { tag } from "../../utils/actions/keep";
import type { TagCount } from "../../utils/actions/tags";
import { countOf } from "../../utils/ground/count";
import { tagsOf } from "../../utils/queries/library/tagsOf";
import { useLive } from "../page/useLive";
import { Dialog } from "../ui/Dialog";
import { report } from "../ui/report";
import { TagInput } from "./TagInput";

interface Props {
  ids: readonly string[];
  tags: readonly TagCount[];
  onClose: () => void;
}

/** The tags of several papers: each is on all of them, on some or on none, and a press puts it on all or on none. */
export function TagPapers({ ids, tags, onClose }: Props) {
  const counts = useLive(() => tagsOf(ids), [ids], new Map<string, number>());
  const put = (name: string, on: boolean) => report(tag(ids, name, on));
  const onAll = [...counts].flatMap(([name, count]) => (count === ids.length ? [name] : []));
  return (
    <Dialog class="tags-dialog" title={`Tags of ${countOf(ids.length, "paper")}`} onClose={onClose}>
      <TagInput tags={tags} taken={onAll} onAdd={(name) => put(name, true)} />
      <ul class="tag-papers">
        {tags.map(({ name, colour }) => {
          const count = counts.get(name) ?? 0;
          const isAll = count === ids.length;
          return (
            <li key={name}>
              <button
                type="button"
                class="tag"
                data-colour={colour}
                aria-pressed={isAll ? "true" : count > 0 ? "mixed" : "false"}
                title={count > 0 && !isAll ? `On ${count} of ${ids.length}` : undefined}
                onClick={() => put(name, !isAll)}
              >
                {name}
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
