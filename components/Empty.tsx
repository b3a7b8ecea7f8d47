import { useEffect } from "preact/hooks";
import type { Props } from "./ListNotice";
import { useLazy } from "./useLazy";

/** A list that shows no papers: what says why is loaded for the few that don't. */
export function Empty(props: Props) {
  const [ListNotice, want] = useLazy(async () => (await import("./ListNotice")).ListNotice);
  useEffect(want, []);
  return ListNotice ? <ListNotice {...props} /> : null;
}
