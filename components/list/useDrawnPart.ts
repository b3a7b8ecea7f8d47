import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How many cards are drawn: all of a list no longer than `whole`, of a longer one some `first`. */
export interface Pace {
  whole: number;
  first: number;
}

const PACE: Pace = { whole: 110, first: 60 };

/** How many more are drawn at a time: so few that a frame has time for them. */
const STEP = 12;

/** How far below the screen the next cards are drawn, so that scrolling never meets the end of them. */
const MARGIN = "2000px";

/**
 * Draws a long list as far as it is scrolled to: a month has more than a thousand papers.
 * @returns whether it is long, how many to draw now, and what to put behind the last one
 */
export function useDrawnPart(
  listKey: string,
  count: number,
  { whole, first } = PACE,
): { isLong: boolean; shown: number; end: RefObject<HTMLDivElement | null> } {
  const [state, setState] = useState({ listKey, shown: first });
  const end = useRef<HTMLDivElement>(null);
  const isLong = count > whole;
  const shown = state.listKey === listKey ? state.shown : first;

  useEffect(() => {
    if (!isLong || shown >= count || !end.current) return;
    const observer = new IntersectionObserver(
      ([change]) => change?.isIntersecting && setState({ listKey, shown: shown + STEP }),
      // The margin is that of what scrolls: the list itself in the popup, else the page.
      { root: end.current.closest("[data-scrolls]"), rootMargin: MARGIN },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [listKey, isLong, shown, count]);

  return { isLong, shown: isLong ? Math.min(shown, count) : count, end };
}
