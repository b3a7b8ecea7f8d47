import { useEffect, useRef, useState } from "preact/hooks";
import { clearNotification } from "../../utils/digest/announce";
import { paperToShow } from "../../utils/digest/progress";
import { type DigestEntry, type OpenDigest, readDigest } from "../../utils/digest/readDigests";
import { type KeyMap, useKeys } from "../page/keys";
import { useLive } from "../page/useLive";
import { usePlace } from "../page/usePlace";
import { report } from "../ui/report";

/** A digest, its current paper, and the function that shows another. */
export interface DigestOnShow {
  open: OpenDigest;
  /** Undefined once no paper is left. */
  current?: DigestEntry;
  show: (id: string | undefined) => void;
}

/**
 * The digest that the address names, or the latest; undefined if there is none, null until that is known. The current paper
 * follows from the papers' fates, set here or elsewhere, unless the user looks at another one.
 */
export function useDigest(): DigestOnShow | undefined | null {
  const day = usePlace()?.route.day;
  const open = useLive<OpenDigest | undefined | null>(() => readDigest(day), [day], null);
  const shown = useRef<{ open?: OpenDigest; id?: string }>({});
  const [, again] = useState(0);
  const before = shown.current;
  if (open && before.open !== open) {
    const isSame = before.open?.digest.day === open.digest.day;
    const fates = new Map(isSame ? before.open?.entries.map(({ paper, fate }) => [paper.id, fate]) : []);
    shown.current = { open, id: paperToShow(open.entries, fates, isSame ? before.id : undefined) };
  }
  const openDay = open?.digest.day;
  useEffect(() => {
    if (openDay) report(clearNotification(openDay));
  }, [openDay]);
  if (!open) return open;
  return {
    open,
    current: open.entries.find(({ paper }) => paper.id === shown.current.id),
    show: (id) => {
      shown.current.id = id;
      again((count) => count + 1);
    },
  };
}

/** The keys of a digest, on top of the page's. While a paper is open beside the digest, the keys belong to that paper. */
export function useDigestKeys(keys: KeyMap): void {
  const isBeside = usePlace()?.paperId !== undefined;
  useKeys(() => (isBeside ? {} : keys));
}
