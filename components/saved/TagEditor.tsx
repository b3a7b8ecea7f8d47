import "../ui/Control.css";
import { useState } from "preact/hooks";
import type { TagCount } from "../../utils/actions/tags";
import { LONGEST_TAG, TAG_COLOURS, tagName } from "../../utils/model/tagName";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

interface Props {
  tag: TagCount;
  /** The names of all tags. */
  names: readonly string[];
}

/** Renames, colors and removes a tag. With the name of another tag it first asks whether to merge the two. */
export function TagEditor({ tag: { name, colour, count }, names }: Props) {
  const [text, setText] = useState(name);
  const [shown, put] = usePending<{ colour?: string }>({ colour }, name);
  const to = tagName(text);
  const isChanged = to !== name && to !== "";
  const isMerge = isChanged && names.includes(to);
  const rename = () => isChanged && report(act("renameTag", name, to));
  return (
    <li>
      <form
        class="tag-editor"
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <input
          class="control"
          dir="auto"
          aria-label={t("saved.tag.name", { name })}
          maxLength={LONGEST_TAG}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span class="tag-dot" data-colour={shown.colour} />
        <select
          aria-label={t("saved.tag.color", { name })}
          value={shown.colour ?? ""}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value || undefined;
            report(put({ colour: next }, act("colourTag", name, next)));
          }}
        >
          <option value="">{t("saved.color.none")}</option>
          {TAG_COLOURS.map((each) => (
            <option key={each} value={each}>
              {t(`saved.color.${each}`)}
            </option>
          ))}
        </select>
        <span class="tag-count">{t("common.papers", { n: count })}</span>
        <button type="button" class="text-button" onClick={() => report(act("removeTag", name))}>
          {t("saved.tag.remove")}
        </button>
        {isChanged && (
          <p class="tag-rename" role="status">
            {isMerge && (
              <span>
                {withSlots(t.runs("saved.tag.exists", { name: to }), { name: (words) => <bdi>{words}</bdi> })}
              </span>
            )}
            <button type="submit" class="text-button">
              {t(isMerge ? "saved.tag.merge" : "saved.tag.rename")}
            </button>
            <button type="button" class="text-button" onClick={() => setText(name)}>
              {t("common.cancel")}
            </button>
          </p>
        )}
      </form>
    </li>
  );
}
