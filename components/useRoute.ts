import { useEffect, useState } from "preact/hooks";
import { paperOfHash, parseRoute, type Route, searchRoute } from "../utils/route";

/** What the page shows: a list, and the paper beside or over it where one is open. */
export interface Place {
  route: Route;
  paperId?: string;
}

/** A paper's address names no list: the one before stays beside it. */
function placeOf(hash: string, before?: Place): Place {
  const paperId = paperOfHash(hash);
  return paperId && before ? { route: before.route, paperId } : { route: parseRoute(hash), paperId };
}

/** Shows the results of a search: of what is stored, and of Hugging Face's where that is asked too. */
export type Search = (query: string, where: "here" | "everywhere") => void;

/** The view that the page's address names, following the address, and what searches. */
export function useRoute(): { place: Place; search: Search } {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace((before) => placeOf(location.hash, before));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  const search: Search = (query, where) => {
    const { route, paperId } = place;
    const isSearch = route.query !== undefined && paperId === undefined;
    const hash = searchRoute(query, where, isSearch ? route.arrangement : undefined);
    // Back leads to what was there before the search, not through its letters.
    history[isSearch ? "replaceState" : "pushState"](null, "", hash);
    setPlace(placeOf(hash));
  };
  return { place, search };
}
