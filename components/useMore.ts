import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How many cards are drawn at a time. */
const STEP = 60;

/** How far below the screen the next cards are drawn, so that scrolling never meets the end of them. */
const MARGIN = "2000px";

/**
 * Draws a long list as far as it is scrolled to: a month has more than a thousand papers.
 * @returns how many to draw now, and what to put behind the last one
 */
export function useMore(
  listKey: string,
  count: number,
): { shown: number; end: RefObject<HTMLDivElement | null> } {
  const [state, setState] = useState({ listKey, shown: STEP });
  const end = useRef<HTMLDivElement>(null);
  const shown = state.listKey === listKey ? state.shown : STEP;

  useEffect(() => {
    if (shown >= count || !end.current) return;
    const observer = new IntersectionObserver(
      ([change]) => change?.isIntersecting && setState({ listKey, shown: shown + STEP }),
      { rootMargin: MARGIN },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [listKey, shown, count]);

  return { shown: Math.min(shown, count), end };
}
