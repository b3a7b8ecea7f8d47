import { useEffect } from "preact/hooks";
import { useLazy } from "./useLazy";
import type { PaperListPage } from "./usePaperList";

/** What a search has found; what draws it is loaded with the first search. */
export function SearchView({ page, query }: { page: PaperListPage; query: string }) {
  const [SearchResults, want] = useLazy(async () => (await import("./search/SearchResults")).SearchResults);
  useEffect(want, []);
  return SearchResults ? <SearchResults page={page} query={query} /> : null;
}
