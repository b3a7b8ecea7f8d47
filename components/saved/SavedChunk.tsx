import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type SavedEntry, savedEntries } from "../../utils/queries/library/saved";
import { useLive } from "../page/useLive";
import type { ListProps } from "./SavedList";
import { SavedRow } from "./SavedRow";

interface Props extends ListProps {
  /** Which part of the list it is, from 0. */
  place: number;
  ids: readonly string[];
  onShow: (place: number, entries: readonly SavedEntry[]) => void;
}

/** How high a paper is taken to be until it was drawn, in pixels. */
const LIKELY_HEIGHT = { list: 130, compact: 86 };

const NOTHING: readonly SavedEntry[] = [];

/** A part of the list of saved papers. Away from the screen it is a box of its height. */
export function SavedChunk({ place, ids, onShow, isCompact, ...props }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number>();
  const isNear = useNear(box, place === 0, setHeight);
  const wasNear = useRef(false);
  wasNear.current ||= isNear;
  const read = async () => (isNear ? savedEntries([...ids]) : NOTHING);
  // A part that was never near asks nothing: of ten thousand papers those are nearly all.
  const entries = useLive<readonly SavedEntry[]>(wasNear.current ? read : undefined, [isNear, ids], NOTHING);
  useEffect(() => onShow(place, entries), [entries]);
  useEffect(() => () => onShow(place, NOTHING), []);

  const isDrawn = isNear && entries.length > 0;
  const likely = ids.length * LIKELY_HEIGHT[isCompact ? "compact" : "list"];
  return (
    <div ref={box} style={{ minHeight: isDrawn ? "" : `${height ?? likely}px` }}>
      {isDrawn &&
        entries.map((entry) => (
          <SavedRow key={entry.paper.id} entry={entry} isCompact={isCompact} {...props} />
        ))}
    </div>
  );
}

/** How far from the screen papers are drawn, so that scrolling never meets an empty box. */
const MARGIN = "1500px";

/** Whether an element is near the screen; as it leaves, its height is noted. */
function useNear(
  box: RefObject<HTMLElement | null>,
  initial: boolean,
  onLeave: (height: number) => void,
): boolean {
  const [isNear, setNear] = useState(initial);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (changes) => {
        // Under a paper that lies over it the list is not drawn, and stays as it is.
        if (!element.parentElement?.checkVisibility()) return;
        const isNow = changes.at(-1)?.isIntersecting ?? false;
        if (!isNow && element.childElementCount) onLeave(element.offsetHeight);
        setNear(isNow);
      },
      { root: element.closest("[data-scrolls]"), rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return isNear;
}
