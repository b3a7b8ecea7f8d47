import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { FirstView } from "../../utils/model/settings";
import { searchRoute } from "../../utils/route/formatRoute";
import { paperOfHash, parseRoute } from "../../utils/route/parseRoute";
import type { Route } from "../../utils/route/route";
import { keepAddress, replaceLater, replaceNow } from "./lateAddress";

/** The list that a page shows, and the open paper beside or over it. */
export interface Place {
  route: Route;
  paperId?: string;
}

/** The hash that names the list, and the id of the open paper. */
interface Address {
  hash: string;
  paperId?: string;
}

/** The address of a paper names no list: the previous list stays beside it. */
function addressOf(hash: string, before?: Address): Address {
  const paperId = paperOfHash(hash);
  return { hash: paperId && before ? before.hash : hash, paperId };
}

/** Shows the results of a search, among the stored papers only or on Hugging Face too. */
export type Search = (query: string, where: "here" | "everywhere") => void;

/** The place that the address names, kept current (the first view if it names none), and the function that searches. */
export function useRoute(firstView: FirstView): { place: Place; search: Search } {
  const [{ hash, paperId }, setAddress] = useState(() => addressOf(location.hash));
  // A layout effect: clicks that were held back for the page are repeated right after it is drawn.
  useLayoutEffect(() => {
    const readAddress = () => setAddress((before) => addressOf(location.hash, before));
    window.addEventListener("hashchange", readAddress);
    const letGo = keepAddress();
    return () => {
      window.removeEventListener("hashchange", readAddress);
      letGo();
    };
  }, []);
  const route = useMemo(() => parseRoute(hash, Date.now(), firstView), [hash, firstView]);

  const search: Search = (query, where) => {
    const isSearch = route.query !== undefined && paperId === undefined;
    const next = searchRoute(query, where, isSearch ? route.arrangement : undefined);
    // Back leads to the view before the search, not through its letters.
    if (isSearch) replaceLater(next);
    else history.pushState(null, "", next);
    if (where === "everywhere") replaceNow();
    setAddress({ hash: next });
  };
  // Stays the same object while nothing changes: every card uses it.
  const place = useMemo(() => ({ route, paperId }), [route, paperId]);
  return { place, search };
}
