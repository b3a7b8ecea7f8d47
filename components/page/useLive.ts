import { useEffect, useState } from "preact/hooks";
import type { Reader } from "../../utils/store/db/reader";
import { fail, report } from "../ui/report";

/**
 * The answer of a database query, updated whenever the data it read changes, in this page or any other context. Without a
 * query the last answer stays. The first query loads Dexie, which watches the database, after the page has been drawn.
 * @param initial the answer until the first one comes; after `inputs` change, the old answer stays until the next one
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
