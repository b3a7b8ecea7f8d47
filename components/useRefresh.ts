import { useEffect, useState } from "preact/hooks";
import { refresh, refreshIfStale } from "../utils/refresh/refresh";
import { report } from "./report";

/**
 * Keeps the papers fresh while a page is looked at: when it opens or comes back to the front with old data, and when the
 * network comes back. Gives what the Refresh button does, and whether that is under way: what happens by itself happens quietly.
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
    whenVisible();
    document.addEventListener("visibilitychange", whenVisible);
    window.addEventListener("online", whenOnline);
    return () => {
      document.removeEventListener("visibilitychange", whenVisible);
      window.removeEventListener("online", whenOnline);
    };
  }, []);

  return { refreshNow: () => track(refresh("now")), isRefreshing: pending > 0 };
}
