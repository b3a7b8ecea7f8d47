import "../ui/Control.css";
import { useState } from "preact/hooks";
import type { TagCount } from "../../utils/actions/tags";
import { countOf } from "../../utils/ground/count";
import { LONGEST_TAG, TAG_COLOURS, tagName } from "../../utils/model/tagName";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";

interface Props {
  tag: TagCount;
  /** The names of all tags. */
  names: readonly string[];
}

/** A tag's name, colour and end. A name that another tag has is a question first: both become one. */
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
          aria-label={`Name of “${name}”`}
          maxLength={LONGEST_TAG}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span class="tag-dot" data-colour={shown.colour} />
        <select
          aria-label={`Colour of “${name}”`}
          value={shown.colour ?? ""}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value || undefined;
            report(put({ colour: next }, act("colourTag", name, next)));
          }}
        >
          <option value="">plain</option>
          {TAG_COLOURS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <span class="tag-count">{countOf(count, "paper")}</span>
        <button type="button" class="text-button" onClick={() => report(act("removeTag", name))}>
          Remove
        </button>
        {isChanged && (
          <p class="tag-rename" role="status">
            {isMerge && `There is a tag “${to}”: both become one. `}
            <button type="submit" class="text-button">
              {isMerge ? "Merge" : "Rename"}
            </button>
            <button type="button" class="text-button" onClick={() => setText(name)}>
              Cancel
            </button>
          </p>
        )}
      </form>
    </li>
  );
}
