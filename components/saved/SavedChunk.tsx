import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type SavedEntry, savedEntries } from "../../utils/queries/library/saved";
import { useLive } from "../page/useLive";
import type { ListProps } from "./SavedList";
import { SavedRow } from "./SavedRow";

interface Props extends ListProps {
  /** The index of this part in the list, from 0. */
  place: number;
  ids: readonly string[];
  onShow: (place: number, entries: readonly SavedEntry[]) => void;
}

/** The assumed height of a paper that was never drawn, in pixels. */
const LIKELY_HEIGHT = { list: 130, compact: 86 };

const NOTHING: readonly SavedEntry[] = [];

/** A part of the list of saved papers. Far from the screen it is an empty box of the same height. */
export function SavedChunk({ place, ids, onShow, isCompact, ...props }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number>();
  const isNear = useNear(box, place === 0, setHeight);
  const wasNear = useRef(false);
  wasNear.current ||= isNear;
  const read = async () => (isNear ? savedEntries([...ids]) : NOTHING);
  // A part that was never near the screen reads nothing: with ten thousand papers that is nearly every part.
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

/** Parts this near to the screen are drawn, so that scrolling never meets an empty box. */
const MARGIN = "1500px";

/** True while an element is near the screen. `onLeave` gets its height in pixels as it moves away. */
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
        // A paper opened over the list hides it: the list keeps what it has drawn.
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
