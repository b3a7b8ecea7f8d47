import { useEffect } from "preact/hooks";
import type { PaperList } from "../../utils/model/entry";
import type { FirstView, PaperPage } from "../../utils/model/settings";
import { isFirstRoute } from "../../utils/route/formatRoute";
import { keepSnapshot } from "./snapshot";
import type { Place } from "./useRoute";

/**
 * Stores a snapshot of the page whenever its first view is at rest and shows papers.
 * @param inputs the other data that the page draws
 */
export function useSnapshot(
  page: PaperPage,
  firstView: FirstView,
  { route, paperId }: Place,
  list: PaperList,
  inputs: readonly unknown[],
): void {
  const isFirst = paperId === undefined && isFirstRoute(route, firstView);
  // The previous list stays on the page until the new one has been read.
  const isRead = list.key.startsWith(route.feed ?? route.view);
  const isWanted = isFirst && isRead && list.entries.length > 0;
  useEffect(() => {
    const root = document.getElementById("app");
    if (!isWanted || !root) return;
    const wait = setTimeout(() => keepSnapshot(page, firstView, root), 300);
    return () => clearTimeout(wait);
  }, [route, paperId, list, ...inputs]);
}
