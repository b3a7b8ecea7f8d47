import { useState } from "preact/hooks";
import { useLateComponent } from "../ui/useLateComponent";
import { t } from "./t";

/** A button that opens the import. */
export function ImportButton() {
  const [isOpen, setOpen] = useState(false);
  const [Dialog, want] = useLateComponent(async () => (await import("./ImportDialog")).ImportDialog);
  const open = () => {
    want();
    setOpen(true);
  };
  return (
    <>
      <button type="button" class="text-button" onClick={open}>
        {t("library.import.open")}
      </button>
      {isOpen && Dialog !== undefined && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
