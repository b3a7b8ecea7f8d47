import { useEffect, useState } from "preact/hooks";
import { paperOfHash, parseRoute, type Route } from "../utils/route";

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

/** The view that the page's address names, following the address. */
export function useRoute(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace((before) => placeOf(location.hash, before));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return place;
}
