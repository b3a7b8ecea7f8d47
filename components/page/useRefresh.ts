import { useEffect, useState } from "preact/hooks";
import type { Urgency } from "../../utils/fetch/refresh/refresh";
import { report } from "../ui/report";

/** Refreshes. The code is loaded only then: most openings of a page fetch nothing. */
const refresh = async (urgency: Urgency) =>
  (await import("../../utils/fetch/refresh/refresh")).refresh(urgency);
const refreshIfStale = async () => {
  const { isStale } = await import("../../utils/fetch/refresh/stale");
  if (await isStale()) await refresh("due");
};

/**
 * Keeps the papers fresh while a page is visible: refreshes old data when the page opens or comes to the front, and when the
 * network comes back. Returns the function of the Refresh button, and whether it runs; automatic refreshes are not shown.
 */
export function useRefresh(): { refreshNow: () => void; isRefreshing: boolean } {
  const [pending, setPending] = useState(0);

  const track = (job: Promise<void>) => {
    setPending((count) => count + 1);
    report(job.finally(() => setPending((count) => count - 1)));
  };

  useEffect(() => {
    const whenVisible = () => document.hidden || report(refreshIfStale());
    const whenOnline = () => report(refresh("now"));
    // The page comes first, then the network.
    const soon = requestIdleCallback(whenVisible);
    document.addEventListener("visibilitychange", whenVisible);
    window.addEventListener("online", whenOnline);
    return () => {
      cancelIdleCallback(soon);
      document.removeEventListener("visibilitychange", whenVisible);
      window.removeEventListener("online", whenOnline);
    };
  }, []);

  return { refreshNow: () => track(refresh("now")), isRefreshing: pending > 0 };
}
