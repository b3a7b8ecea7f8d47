import { FORMATS, type FormatId } from "../../utils/transfer/export/formats";
import { t } from "./t";

/** The choice of the file format. */
export function ExportFormats({ value, onChange }: { value: FormatId; onChange: (id: FormatId) => void }) {
  return (
    <fieldset class="export-formats">
      <legend class="visually-hidden">{t("library.export.format")}</legend>
      {FORMATS.map(({ id, name, use }) => (
        <label key={id}>
          <input
            type="radio"
            name="export-format"
            checked={id === value}
            onChange={() => onChange(id)}
            aria-labelledby={`export-name-${id}`}
            aria-describedby={`export-use-${id}`}
          />
          <span class="export-name" id={`export-name-${id}`}>
            {name}
          </span>
          <span class="export-use" id={`export-use-${id}`}>
            {use}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
