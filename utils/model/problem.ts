import { isOfStorage, RefreshError } from "./failure";

const REASONS = { storage: "the disk may be full", broken: "something in Daypaper itself has failed" };

/**
 * In one sentence, that something the user asked for could not be done, and why.
 * @param error what was thrown, or its text where it comes from a worker
 * @param done the word for it: "stored", "undone"
 */
export function problemOf(error: unknown, done: string): string {
  const own = isOfStorage(error) ? "storage" : "broken";
  const kind = error instanceof RefreshError ? error.failure.kind : own;
  const reason = kind === "storage" || kind === "broken" ? `: ${REASONS[kind]}` : "";
  return `That could not be ${done}${reason}.`;
}
