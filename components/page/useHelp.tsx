import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { useLateComponent } from "../ui/useLateComponent";

/** The help, if it is open, and the function that opens it. */
export function useHelp(): { help: VNode | false; openHelp: () => void } {
  const [isOpen, setOpen] = useState(false);
  const [Help, wantHelp] = useLateComponent(async () => (await import("../help/HelpDialog")).HelpDialog);
  const openHelp = () => {
    wantHelp();
    setOpen(true);
  };
  return { help: isOpen && Help !== undefined && <Help onClose={() => setOpen(false)} />, openHelp };
}
