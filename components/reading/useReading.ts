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

/** The counts from the marks, and a moment later the topics and organizations of those papers. */
export type ReadingSoFar = Reading & Partial<Common>;

const NEVER: readonly number[] = [];

/**
 * The user's reading, counted again when marks change and when another day begins. The marks are read outside the live query,
 * a few at a time: a live query would watch all of them, and with twenty thousand the page would freeze for seconds.
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
      // The topics and organizations from before stay until the new ones are counted.
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

/** Today in the user's time zone, also after midnight passes while the page is open or the computer sleeps. */
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
