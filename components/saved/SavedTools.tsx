import "../ui/Control.css";
import "./SavedTools.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { READING } from "../../utils/route/formatRoute";
import { SAVED_SORTS, type SavedQuery, type SavedSort, savedRoute } from "../../utils/route/savedQuery";
import { ImportButton } from "../library/ImportButton";
import { useExport } from "../library/useExport";
import { ListFilters } from "../list/ListFilters";
import { t } from "./t";

interface Props {
  query: SavedQuery;
  onChoose: (change: Partial<SavedQuery>) => void;
}

/** The saved papers' filters and order, with links to import, export and "Your reading". */
export function SavedTools({ query, onChoose }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(query.text);
  // The address follows the typed text a moment later, so it is ignored while the user types.
  useEffect(() => {
    if (document.activeElement !== box.current) setText(query.text);
  }, [query.text]);
  const { exportDialog, openExport } = useExport();
  return (
    <fieldset class="list-tools saved-tools">
      <legend class="visually-hidden">{t("saved.tools.legend")}</legend>
      <input
        class="control"
        ref={box}
        type="search"
        dir="auto"
        aria-label={t("saved.filter.label")}
        placeholder={t("saved.filter.placeholder")}
        autoComplete="off"
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          location.replace(savedRoute({ ...query, text: value }));
        }}
      />
      <label>
        {t("saved.sort.label")}{" "}
        <select
          value={query.sort}
          onChange={(event) => onChoose({ sort: event.currentTarget.value as SavedSort })}
        >
          {SAVED_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`saved.sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <ListFilters only={query.only} picks={query.picks} onChoose={onChoose} />
      <span class="saved-ways">
        <ImportButton />
        <button type="button" class="text-button" onClick={() => openExport()}>
          {t("saved.export")}
        </button>
        <a class="text-button" href={READING}>
          {t("saved.reading")}
        </a>
      </span>
      {query.sort === "hand" && <p class="saved-hint">{t("saved.hand.hint")}</p>}
      {exportDialog}
    </fieldset>
  );
}
