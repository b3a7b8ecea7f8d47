import { useEffect } from "preact/hooks";
import { useLazy } from "./useLazy";

/** The pictures of what was read; what draws them is loaded for whoever wants to see them. */
export function ReadingView() {
  const [ReadingPage, want] = useLazy(async () => (await import("./reading/ReadingPage")).ReadingPage);
  useEffect(want, []);
  return ReadingPage ? <ReadingPage /> : null;
}
