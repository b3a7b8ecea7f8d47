import { useMemo, useState } from "preact/hooks";
import type { Entry, PaperList } from "../../utils/model/entry";
import type { Settings } from "../../utils/model/settings";
import { arrange } from "../../utils/queries/lists/arrange";
import type { ListView, Route } from "../../utils/route/route";
import { NOTHING_FOUND, readList } from "./pageData";
import { useLive } from "./useLive";

/** Tells the page which papers a view shows that reads its own: a search, the saved papers. Undefined as the view goes. */
export type OnShow = (list: PaperList | undefined) => void;

/** The list on show. */
export interface ListOnShow {
  list: PaperList;
  /** The papers of the list as the address arranges them; of the saved ones those that are drawn. */
  entries: readonly Entry[];
  /** Whether the saved papers may be counted: where they are on show, they come before their number. */
  mayCount: boolean;
  onShow: OnShow;
}

/** The list that the address names. The one before stays until this one has been read. */
export function useList(route: Route, settings: Settings, first: PaperList): ListOnShow {
  const { view, arrangement } = route;
  const isSearch = view === "search";
  // What was there before a search is there again at once.
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
