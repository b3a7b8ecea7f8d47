interface Props {
  step: "reading" | "storing";
  done: number;
  total: number;
  onCancel: () => void;
}

/** How far reading or storing has come. */
export function ImportProgress({ step, done, total, onCancel }: Props) {
  const isReading = step === "reading";
  return (
    <div class="import-progress">
      <p role="status">{isReading ? "Reading…" : "Importing…"}</p>
      <progress
        aria-label={isReading ? "Read" : "Imported"}
        {...(total > 0 && { value: done, max: total })}
      />
      <div class="import-buttons">
        <button type="button" data-first onClick={onCancel}>
          Cancel
        </button>
        {!isReading && <span class="import-soft">Until it is done, nothing is changed.</span>}
      </div>
    </div>
  );
}
