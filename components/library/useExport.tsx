import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { useLateComponent } from "../ui/useLateComponent";

/** The export dialog if it is open, and a function that opens it: for some papers, or without ids for all. */
export function useExport(): {
  exportDialog: VNode | false;
  openExport: (ids?: readonly string[]) => void;
} {
  const [open, setOpen] = useState<{ ids?: readonly string[] }>();
  const [ExportDialog, want] = useLateComponent(async () => (await import("./ExportDialog")).ExportDialog);
  const openExport = (ids?: readonly string[]) => {
    want();
    setOpen({ ids });
  };
  const close = () => setOpen(undefined);
  return {
    exportDialog: open !== undefined && ExportDialog !== undefined && (
      <ExportDialog ids={open.ids} onClose={close} />
    ),
    openExport,
  };
}
