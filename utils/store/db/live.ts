import { liveQuery } from "dexie";
import { dexieReader } from "./dexieReader";
import type { Reader } from "./reader";

/**
 * Runs a query, and runs it again whenever the data that it read changes, in this context or another.
 * @returns the function that stops it
 */
export function subscribe<Answer>(
  query: (read: Reader) => Promise<Answer>,
  next: (answer: Answer) => void,
  fail: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => query(dexieReader)).subscribe({ next, error: fail });
  return () => subscription.unsubscribe();
}
