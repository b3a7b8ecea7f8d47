import "./TagsDialog.css";
import type { TagCount } from "../../utils/actions/tags";
import { countOf } from "../../utils/ground/count";
import { tagsOf } from "../../utils/queries/library/tagsOf";
import { act } from "../page/act";
import { useLive } from "../page/useLive";
import { Dialog } from "../ui/Dialog";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";
import { TagInput } from "./TagInput";

interface Props {
  ids: readonly string[];
  tags: readonly TagCount[];
  onClose: () => void;
}

/** On how many of the papers a tag is: all, or some. */
type On = "true" | "mixed";

/** The tags of several papers: each is on all of them, on some or on none, and a press puts it on all or on none. */
export function TagPapers({ ids, tags, onClose }: Props) {
  const counts = useLive(() => tagsOf(ids), [ids], new Map<string, number>());
  const stored = [...counts].map(([name, count]) => [name, count === ids.length ? "true" : "mixed"] as const);
  const [shown, put] = usePending<Record<string, On | undefined>>(Object.fromEntries(stored));
  const turn = (name: string, on: boolean) =>
    report(put({ [name]: on ? "true" : undefined }, act("tag", ids, name, on)));
  const onAll = Object.keys(shown).filter((name) => shown[name] === "true");
  return (
    <Dialog class="tags-dialog" title={`Tags of ${countOf(ids.length, "paper")}`} onClose={onClose}>
      <TagInput tags={tags} taken={onAll} onAdd={(name) => turn(name, true)} />
      <ul class="tag-papers">
        {tags.map(({ name, colour }) => {
          const on = shown[name] ?? "false";
          return (
            <li key={name}>
              <button
                type="button"
                class="tag"
                data-colour={colour}
                aria-pressed={on}
                title={on === "mixed" ? `On ${counts.get(name)} of ${ids.length}` : undefined}
                onClick={() => turn(name, on !== "true")}
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
