import { useExport } from "./useExport";

/** Opens the export of everything that is saved. */
export function ExportButton() {
  const { exportDialog, openExport } = useExport();
  return (
    <>
      <button type="button" class="text-button" onClick={() => openExport()}>
        Export…
      </button>
      {exportDialog}
    </>
  );
}
