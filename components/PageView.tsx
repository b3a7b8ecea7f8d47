import { useEffect } from "preact/hooks";
import type { PageViewName } from "../utils/route";
import { useLazy } from "./useLazy";

/** The views that are pages of their own: what draws them is loaded for whoever wants to see them. */
const PAGES = {
  reading: async () => (await import("./reading/ReadingPage")).ReadingPage,
  rules: async () => (await import("./rules/RulesPage")).RulesPage,
};

/** A view that shows no list of papers. */
export function PageView({ view }: { view: PageViewName }) {
  const [Page, want] = useLazy(PAGES[view]);
  useEffect(want, []);
  return Page ? <Page /> : null;
}
