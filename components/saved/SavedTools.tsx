import "../ui/Control.css";
import "./SavedTools.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { READING } from "../../utils/route/formatRoute";
import { SAVED_SORTS, type SavedQuery, type SavedSort, savedRoute } from "../../utils/route/savedQuery";
import { ImportButton } from "../library/ImportButton";
import { useExport } from "../library/useExport";
import { ListFilters } from "../list/ListFilters";

const SORTS: Record<SavedSort, string> = {
  saved: "Saved",
  published: "Published",
  upvotes: "Upvotes",
  comments: "Comments",
  stars: "Stars",
  title: "Title",
  hand: "By hand",
};

interface Props {
  query: SavedQuery;
  onChoose: (change: Partial<SavedQuery>) => void;
}

/** The words by which the saved papers are filtered, their order, and the ways in and out of the library. */
export function SavedTools({ query, onChoose }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(query.text);
  // The address follows the letters a moment later; whoever is typing is ahead of it.
  useEffect(() => {
    if (document.activeElement !== box.current) setText(query.text);
  }, [query.text]);
  const { exportDialog, openExport } = useExport();
  return (
    <fieldset class="list-tools saved-tools">
      <legend class="visually-hidden">Sort and filter</legend>
      <input
        class="control"
        ref={box}
        type="search"
        aria-label="Filter saved papers"
        placeholder="Filter by words, also of notes"
        autoComplete="off"
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          location.replace(savedRoute({ ...query, text: value }));
        }}
      />
      <label>
        Sort{" "}
        <select
          value={query.sort}
          onChange={(event) => onChoose({ sort: event.currentTarget.value as SavedSort })}
        >
          {SAVED_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {SORTS[sort]}
            </option>
          ))}
        </select>
      </label>
      <ListFilters only={query.only} picks={query.picks} onChoose={onChoose} />
      <span class="saved-ways">
        <ImportButton />
        <button type="button" class="text-button" onClick={() => openExport()}>
          Export…
        </button>
        <a class="text-button" href={READING}>
          Your reading
        </a>
      </span>
      {query.sort === "hand" && (
        <p class="saved-hint">Drag papers to where you want them, or press Alt with ↑ or ↓.</p>
      )}
      {exportDialog}
    </fieldset>
  );
}
