import { liveQuery } from "dexie";
import { useEffect, useState } from "preact/hooks";
import { FAILED } from "./report";

/**
 * The answer of a query over the database, again whenever what it read changes, in this page or any other context.
 * @param initial what to show until the first answer; an answer to earlier `inputs` stays until the next one
 */
export function useLive<Answer>(
  query: () => Promise<Answer>,
  inputs: readonly unknown[],
  initial: Answer,
): Answer {
  const [answer, setAnswer] = useState(initial);
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: setAnswer,
      error: (error) => window.dispatchEvent(new CustomEvent(FAILED, { detail: error })),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return answer;
}
