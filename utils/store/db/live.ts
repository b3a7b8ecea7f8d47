import { liveQuery } from "dexie";
import { dexieReader } from "./dexieReader";
import type { Reader } from "./reader";

/**
 * Answers a query over the database, and again whenever what it read changes, in this context or any other.
 * @returns stops it
 */
export function subscribe<Answer>(
  query: (read: Reader) => Promise<Answer>,
  next: (answer: Answer) => void,
  fail: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => query(dexieReader)).subscribe({ next, error: fail });
  return () => subscription.unsubscribe();
}
