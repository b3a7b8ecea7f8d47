import "../ui/Control.css";
import "./TagInput.css";
import { useId, useState } from "preact/hooks";
import type { TagCount } from "../../utils/actions/tags";
import { LONGEST_TAG, tagName } from "../../utils/model/tagName";
import { t } from "./t";

/** How many tags are offered at a time. */
const OFFERED = 8;

interface Props {
  /** The existing tags, offered as completions. */
  tags: readonly TagCount[];
  /** The names of tags that are not offered. */
  taken: readonly string[];
  onAdd: (name: string) => void;
}

/** A field that adds a tag. Existing tags that contain the typed text are offered; any other name makes a new tag. */
export function TagInput({ tags, taken, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const offered = isOpen ? complete(text, tags, taken) : [];
  const add = (name: string) => {
    setText("");
    setAt(-1);
    if (tagName(name)) onAdd(tagName(name));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by) {
      event.preventDefault();
      setOpen(true);
      // One more position than offered tags: the typed text itself.
      const places = offered.length + 1;
      setAt(((at + 1 + by + places) % places) - 1);
    } else if (event.key === "Enter" || (event.key === "," && text)) {
      event.preventDefault();
      add(offered[at] ?? text);
    } else if (event.key === "Escape" && offered.length) {
      // Escape closes the offered tags, not the dialog around them.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <span class="tag-input">
      <input
        class="control"
        role="combobox"
        dir="auto"
        aria-label={t("saved.tag.add")}
        placeholder={t("saved.tag.add")}
        autoComplete="off"
        maxLength={LONGEST_TAG}
        aria-expanded={offered.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={offered[at] === undefined ? undefined : `${id}-${at}`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <div role="listbox" id={id} aria-label={t("saved.tag.offered")} hidden={!offered.length}>
        {offered.map((name, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the input has the keys.
          <div
            key={name}
            id={`${id}-${i}`}
            role="option"
            dir="auto"
            aria-selected={i === at}
            // The input keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(name)}
          >
            {name}
          </div>
        ))}
      </div>
    </span>
  );
}

/** The names of tags that start with the text, then of those that contain it; within each, the most used first. */
function complete(text: string, tags: readonly TagCount[], taken: readonly string[]): string[] {
  const typed = tagName(text).toLowerCase();
  const place = ({ name }: TagCount) => name.toLowerCase().indexOf(typed);
  return tags
    .filter((tag) => !taken.includes(tag.name) && place(tag) >= 0)
    .sort((a, b) => Number(place(a) > 0) - Number(place(b) > 0) || b.count - a.count)
    .slice(0, OFFERED)
    .map(({ name }) => name);
}
