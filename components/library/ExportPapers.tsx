import { countOf, formatCount } from "../../utils/ground/count";

interface Props {
  /** How many papers are selected. */
  selected: number;
  /** How many are saved; undefined until that is known. */
  saved: number | undefined;
  isAll: boolean;
  onChange: (isAll: boolean) => void;
}

/** The choice of which papers are exported, where there is one. */
export function ExportPapers({ selected, saved, isAll, onChange }: Props) {
  const all = `All saved papers${saved === undefined ? "" : ` (${formatCount(saved)})`}`;
  if (!selected) return <p class="export-papers">{all}</p>;
  return (
    <fieldset class="export-papers">
      <legend class="visually-hidden">Papers</legend>
      <label>
        <input type="radio" name="export-papers" checked={!isAll} onChange={() => onChange(false)} />
        {countOf(selected, "selected paper")}
      </label>
      <label>
        <input type="radio" name="export-papers" checked={isAll} onChange={() => onChange(true)} />
        {all}
      </label>
    </fieldset>
  );
}
