import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import { report } from "../ui/report";
import { act } from "./act";

/** How long a card must be on screen to count as seen, in milliseconds. */
const SEEN_AFTER = 1000;

/**
 * Marks new papers of a list as seen once at least half of their card has been on screen for a second, in a visible page.
 * Does nothing unless `enabled`: the user may have chosen that only opening or marking a paper counts.
 */
export function useSeen(
  root: RefObject<HTMLElement | null>,
  enabled: boolean,
  entries: readonly Entry[],
): void {
  const newIds = entries.filter((entry) => entry.isNew).map(({ paper }) => paper.id);
  useEffect(() => {
    if (!enabled || !root.current || !newIds.length) return;
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    let due: string[] = [];

    const flush = () => {
      const ids = due;
      due = [];
      if (ids.length && !document.hidden) report(act("seen", ids));
    };
    const start = (id: string) => {
      if (timers.has(id)) return;
      // Cards that came into view together are marked together, in one transaction.
      timers.set(
        id,
        setTimeout(() => {
          if (due.push(id) === 1) setTimeout(flush);
        }, SEEN_AFTER),
      );
    };
    const stop = (id: string) => {
      clearTimeout(timers.get(id));
      timers.delete(id);
    };

    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          const id = (target as HTMLElement).dataset.paper ?? "";
          if (isIntersecting) start(id);
          else stop(id);
        }
      },
      { threshold: 0.5 },
    );
    const observe = () => {
      for (const id of [...timers.keys()]) stop(id);
      observer.disconnect();
      if (document.hidden) return;
      for (const id of newIds) {
        const card = root.current?.querySelector(`[data-paper="${CSS.escape(id)}"]`);
        if (card) observer.observe(card);
      }
    };
    observe();
    document.addEventListener("visibilitychange", observe);
    return () => {
      document.removeEventListener("visibilitychange", observe);
      observer.disconnect();
      for (const id of [...timers.keys()]) stop(id);
    };
  }, [enabled, newIds.join()]);
}
