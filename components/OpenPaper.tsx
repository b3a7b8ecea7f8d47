import { useEffect } from "preact/hooks";
import type { Props } from "./paper/PaperPanel";
import { useLazy } from "./useLazy";

/** The open paper, whose page is loaded when the first one is opened. */
export function OpenPaper(props: Props) {
  const [PaperPanel, wantPaperPanel] = useLazy(async () => (await import("./paper/PaperPanel")).PaperPanel);
  useEffect(wantPaperPanel, []);
  return PaperPanel && <PaperPanel {...props} />;
}
