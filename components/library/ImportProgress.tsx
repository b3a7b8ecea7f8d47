import { t } from "./t";

interface Props {
  step: "reading" | "storing";
  done: number;
  total: number;
  onCancel: () => void;
}

/** The progress of reading or storing. */
export function ImportProgress({ step, done, total, onCancel }: Props) {
  const isReading = step === "reading";
  return (
    <div class="import-progress">
      <p role="status">{t(isReading ? "library.import.reading" : "library.import.storing")}</p>
      <progress
        aria-label={t(isReading ? "library.import.readingProgress" : "library.import.storingProgress")}
        {...(total > 0 && { value: done, max: total })}
      />
      <div class="import-buttons">
        <button type="button" data-first onClick={onCancel}>
          {t("common.cancel")}
        </button>
        {!isReading && <span class="import-soft">{t("library.import.untilDone")}</span>}
      </div>
    </div>
  );
}
