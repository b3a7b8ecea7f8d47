import { useEffect, useState } from "preact/hooks";
import { localDay, nextLocalDay } from "../../utils/queries/reading/localDay";
import {
  type Common,
  inCommon,
  type Reading,
  readingChanges,
  readingData,
} from "../../utils/queries/reading/readingData";
import { useLive } from "../page/useLive";
import { report } from "../ui/report";

/** What is known of somebody's reading: the marks, and a moment later what those papers have in common. */
export type ReadingSoFar = Reading & Partial<Common>;

const NEVER: readonly number[] = [];

/**
 * What was read, counted again when that changes and when another day begins. It is read outside the live query, a little at a
 * time: of twenty thousand papers read, whose marks it would all watch, the page would stand still for seconds.
 */
export function useReading(): ReadingSoFar | undefined {
  const today = useToday();
  const changes = useLive(() => readingChanges(Date.now()), [today], NEVER);
  const [reading, setReading] = useState<ReadingSoFar>();
  useEffect(() => {
    if (changes === NEVER) return;
    const { signal, stop } = stoppable();
    const count = async () => {
      const marks = await readingData(Date.now(), signal);
      // What papers had in common before stays until it is known anew.
      setReading((before) => ({ ...before, ...marks }));
      const common = await inCommon(marks.latest, signal);
      setReading({ ...marks, ...common });
    };
    const counting = count();
    report(counting.catch((error) => signal.aborted || Promise.reject(error)));
    return stop;
  }, [changes, today]);
  return reading;
}

function stoppable() {
  const controller = new AbortController();
  return { signal: controller.signal, stop: () => controller.abort() };
}

/** The day in the reader's own zone. A page may stay open over midnight, or a computer sleep through it. */
function useToday(): string {
  const [today, setToday] = useState(() => localDay(Date.now()));
  useEffect(() => {
    const look = () => setToday(localDay(Date.now()));
    const timer = setTimeout(look, nextLocalDay(Date.now()) - Date.now());
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [today]);
  return today;
}
