import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How a list is drawn: one no longer than `whole` at once, of a longer one `step` cards at a time. */
export interface Pace {
  whole: number;
  step: number;
}

const PACE: Pace = { whole: 110, step: 60 };

/** How far below the screen the next cards are drawn, so that scrolling never meets the end of them. */
const MARGIN = "2000px";

/**
 * Draws a long list as far as it is scrolled to: a month has more than a thousand papers.
 * @returns whether it is long, how many to draw now, and what to put behind the last one
 */
export function useMore(
  listKey: string,
  count: number,
  { whole, step } = PACE,
): { isLong: boolean; shown: number; end: RefObject<HTMLDivElement | null> } {
  const [state, setState] = useState({ listKey, shown: step });
  const end = useRef<HTMLDivElement>(null);
  const isLong = count > whole;
  const shown = state.listKey === listKey ? state.shown : step;

  useEffect(() => {
    if (!isLong || shown >= count || !end.current) return;
    const observer = new IntersectionObserver(
      ([change]) => change?.isIntersecting && setState({ listKey, shown: shown + step }),
      // The margin is that of what scrolls: the list itself in the popup, else the page.
      { root: end.current.closest("[data-scrolls]"), rootMargin: MARGIN },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [listKey, isLong, shown, count, step]);

  return { isLong, shown: isLong ? Math.min(shown, count) : count, end };
}
