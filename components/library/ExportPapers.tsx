import { t } from "./t";

interface Props {
  /** The number of selected papers. */
  selected: number;
  /** The number of saved papers; undefined until it is known. */
  saved: number | undefined;
  isAll: boolean;
  onChange: (isAll: boolean) => void;
}

/** The choice between the selected papers and all; without a selection it says that all are exported. */
export function ExportPapers({ selected, saved, isAll, onChange }: Props) {
  const all = saved === undefined ? t("library.export.all") : t("library.export.allCounted", { n: saved });
  if (!selected) return <p class="export-papers">{all}</p>;
  return (
    <fieldset class="export-papers">
      <legend class="visually-hidden">{t("library.export.papers")}</legend>
      <label>
        <input type="radio" name="export-papers" checked={!isAll} onChange={() => onChange(false)} />
        {t("library.export.selected", { n: selected })}
      </label>
      <label>
        <input type="radio" name="export-papers" checked={isAll} onChange={() => onChange(true)} />
        {all}
      </label>
    </fieldset>
  );
}
