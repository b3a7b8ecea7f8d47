import "./TagsDialog.css";
import type { TagCount } from "../../utils/actions/tags";
import { tagsOf } from "../../utils/queries/library/tagsOf";
import { act } from "../page/act";
import { useLive } from "../page/useLive";
import { Dialog } from "../ui/Dialog";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";
import { TagInput } from "./TagInput";
import { t } from "./t";

interface Props {
  ids: readonly string[];
  tags: readonly TagCount[];
  onClose: () => void;
}

/** "true" if a tag is on all of the papers, "mixed" if it is on some of them. */
type On = "true" | "mixed";

/** The tags of several papers. Pressing a tag that is on all of them takes it off all; any other is put on all. */
export function TagPapers({ ids, tags, onClose }: Props) {
  const counts = useLive(() => tagsOf(ids), [ids], new Map<string, number>());
  const stored = [...counts].map(([name, count]) => [name, count === ids.length ? "true" : "mixed"] as const);
  const [shown, put] = usePending<Record<string, On | undefined>>(Object.fromEntries(stored));
  const turn = (name: string, on: boolean) =>
    report(put({ [name]: on ? "true" : undefined }, act("tag", ids, name, on)));
  const onAll = Object.keys(shown).filter((name) => shown[name] === "true");
  return (
    <Dialog class="tags-dialog" title={t("saved.tags.ofPapers", { n: ids.length })} onClose={onClose}>
      <TagInput tags={tags} taken={onAll} onAdd={(name) => turn(name, true)} />
      <ul class="tag-papers">
        {tags.map(({ name, colour }) => {
          const on = shown[name] ?? "false";
          return (
            <li key={name}>
              <button
                type="button"
                class="tag"
                dir="auto"
                data-colour={colour}
                aria-pressed={on}
                title={
                  on === "mixed"
                    ? t("saved.tags.onSome", { n: ids.length, some: counts.get(name) ?? 0 })
                    : undefined
                }
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
