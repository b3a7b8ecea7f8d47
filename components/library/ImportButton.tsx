import { useState } from "preact/hooks";
import { useLateComponent } from "../ui/useLateComponent";

/** Opens the import. */
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
        Import…
      </button>
      {isOpen && Dialog !== undefined && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
