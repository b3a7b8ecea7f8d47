import { liveQuery } from "dexie";
import { useEffect, useState } from "preact/hooks";
import { FAILED } from "../ui/report";

/** Gives the answer of a query over the database, again whenever what it read changes, until it is unsubscribed. */
export const follow = <Answer>(query: () => Promise<Answer>, next: (answer: Answer) => void) =>
  liveQuery(query).subscribe({
    next,
    error: (error) => window.dispatchEvent(new CustomEvent(FAILED, { detail: error })),
  });

/**
 * The answer of a query over the database, again whenever what it read changes, in this page or any other context.
 * Without a query the last answer stays.
 * @param initial what to show until the first answer; an answer to earlier `inputs` stays until the next one
 */
export function useLive<Answer>(
  query: (() => Promise<Answer>) | undefined,
  inputs: readonly unknown[],
  initial: Answer,
): Answer {
  const [answer, setAnswer] = useState(initial);
  useEffect(() => {
    if (!query) return;
    const subscription = follow(query, setAnswer);
    return () => subscription.unsubscribe();
  }, inputs);
  return answer;
}
