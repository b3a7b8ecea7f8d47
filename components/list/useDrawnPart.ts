import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How many cards are drawn at first: all of a list with up to `whole` papers, the `first` ones of a longer list. */
export interface Pace {
  whole: number;
  first: number;
}

const PACE: Pace = { whole: 110, first: 60 };

/** How many more cards are drawn at a time: few enough for one frame. */
const STEP = 12;

/** The distance below the screen in which cards are drawn already, so that scrolling never reaches the end. */
const MARGIN = "2000px";

/**
 * Draws a long list only as far as it is scrolled: a month has more than a thousand papers.
 * @returns whether the list is long, how many cards to draw now, and the ref of an element to put after the last card
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
      // The margin belongs to the element that scrolls: the list itself in the popup, else the page.
      { root: end.current.closest("[data-scrolls]"), rootMargin: MARGIN },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [listKey, isLong, shown, count]);

  return { isLong, shown: isLong ? Math.min(shown, count) : count, end };
}
