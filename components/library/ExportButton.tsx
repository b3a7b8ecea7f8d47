import { t } from "./t";
import { useExport } from "./useExport";

/** A button that opens the export of all saved papers. */
export function ExportButton() {
  const { exportDialog, openExport } = useExport();
  return (
    <>
      <button type="button" class="text-button" onClick={() => openExport()}>
        {t("library.export.open")}
      </button>
      {exportDialog}
    </>
  );
}
