import { useMemo, useState } from "preact/hooks";
import type { Entry, PaperList } from "../../utils/model/entry";
import type { Settings } from "../../utils/model/settings";
import { arrange } from "../../utils/queries/lists/arrange";
import type { ListView, Route } from "../../utils/route/route";
import { NOTHING_FOUND, readList } from "./pageData";
import { useLive } from "./useLive";

/** Called by a view that reads its own list (a search, the saved papers) with that list, and with undefined when it goes. */
export type OnShow = (list: PaperList | undefined) => void;

/** The list on show, and what the page needs to know of it. */
export interface ListOnShow {
  list: PaperList;
  /** The papers of the list as the address arranges them. Of the saved papers only those that are drawn. */
  entries: readonly Entry[];
  /** True if the saved papers may be counted. If they are on show, they are read before they are counted. */
  mayCount: boolean;
  onShow: OnShow;
}

/** The list that the address names. The previous list stays until the new one has been read. */
export function useList(route: Route, settings: Settings, first: PaperList): ListOnShow {
  const { view, arrangement } = route;
  const isSearch = view === "search";
  // The list from before a search is kept, and is back at once after it.
  const listed = useLive(
    isSearch ? undefined : (read) => readList(read, route, settings),
    [isSearch || route, settings.badgeCounts],
    first,
  );
  const [shown, setShown] = useState<{ view: ListView; list?: PaperList }>();
  const own = shown?.view === view ? shown.list : undefined;
  const list = own ?? (isSearch ? NOTHING_FOUND : listed);
  const entries = useMemo(() => arrange(list.entries, arrangement), [list, arrangement]);
  return {
    list,
    entries,
    mayCount: view !== "saved" || own !== undefined,
    onShow: (now) => setShown({ view, list: now }),
  };
}
