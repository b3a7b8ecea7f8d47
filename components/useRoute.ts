import { useEffect, useMemo, useState } from "preact/hooks";
import { type FirstView, paperOfHash, parseRoute, type Route } from "../utils/route";

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

/** The view that the page's address names, following the address; the first view where it names none. */
export function useRoute(firstView: FirstView): Place {
  const [{ hash, paperId }, setAddress] = useState(() => addressOf(location.hash));
  useEffect(() => {
    const follow = () => setAddress((before) => addressOf(location.hash, before));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  const route = useMemo(() => parseRoute(hash, Date.now(), firstView), [hash, firstView]);
  return { route, paperId };
}
