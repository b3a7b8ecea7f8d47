import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { useLateComponent } from "../ui/useLateComponent";

/** The export of papers, where it is open, and what opens it: for those selected, or without any for all. */
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
