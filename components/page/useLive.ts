import { useEffect, useState } from "preact/hooks";
import type { Reader } from "../../utils/store/db/reader";
import { fail, report } from "../ui/report";

/**
 * The answer of a query over the database, again whenever what it read changes, in this page or any other context.
 * Without a query the last answer stays. Dexie, which watches the database, is loaded by the first of them, after the
 * page has been drawn.
 * @param initial what to show until the first answer; an answer to earlier `inputs` stays until the next one
 */
export function useLive<Answer>(
  query: ((read: Reader) => Promise<Answer>) | undefined,
  inputs: readonly unknown[],
  initial: Answer,
): Answer {
  const [answer, setAnswer] = useState(initial);
  useEffect(() => {
    if (!query) return;
    let isOver = false;
    let stop: (() => void) | undefined;
    report(
      import("../../utils/store/db/live").then(({ subscribe }) => {
        if (!isOver) stop = subscribe(query, setAnswer, fail);
      }),
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, inputs);
  return answer;
}
