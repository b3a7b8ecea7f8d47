import { useEffect } from "preact/hooks";
import { useLazy } from "./useLazy";
import type { PaperListPage } from "./usePaperList";

/** The saved papers; what draws them is loaded when they are first shown. */
export function SavedView(props: { page: PaperListPage; isCompact?: boolean }) {
  const [Saved, want] = useLazy(async () => (await import("./saved/Saved")).Saved);
  useEffect(want, []);
  return Saved ? <Saved {...props} /> : null;
}
