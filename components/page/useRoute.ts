import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { FirstView } from "../../utils/model/settings";
import { searchRoute } from "../../utils/route/formatRoute";
import { paperOfHash, parseRoute } from "../../utils/route/parseRoute";
import type { Route } from "../../utils/route/route";
import { keepAddress, replaceLater, replaceNow } from "./lateAddress";

/** What the page shows: a list, and the paper beside or over it where one is open. */
export interface Place {
  route: Route;
  paperId?: string;
}

/** The hash of the address that names the list, and the paper. */
interface Address {
  hash: string;
  paperId?: string;
}

/** A paper's address names no list: the one before stays beside it. */
function addressOf(hash: string, before?: Address): Address {
  const paperId = paperOfHash(hash);
  return { hash: paperId && before ? before.hash : hash, paperId };
}

/** Shows the results of a search: of what is stored, and of Hugging Face's where that is asked too. */
export type Search = (query: string, where: "here" | "everywhere") => void;

/** The view that the page's address names, the first one where it names none, following the address; and what searches. */
export function useRoute(firstView: FirstView): { place: Place; search: Search } {
  const [{ hash, paperId }, setAddress] = useState(() => addressOf(location.hash));
  // In place as soon as the page is drawn: a click that was held back until then is given to it at once.
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
    // Back leads to what was there before the search, not through its letters.
    if (isSearch) replaceLater(next);
    else history.pushState(null, "", next);
    if (where === "everywhere") replaceNow();
    setAddress({ hash: next });
  };
  // The same as long as it says the same: every card asks for it.
  const place = useMemo(() => ({ route, paperId }), [route, paperId]);
  return { place, search };
}
