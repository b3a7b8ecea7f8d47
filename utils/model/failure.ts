/**
 * All failures in fetching papers: a closed set, so that each has a sentence and none is swallowed. `storage` is the disk or the
 * database, `broken` a bug in Daypaper or code that could not be loaded. `limited` carries when Hugging Face may be asked
 * again, in milliseconds since the epoch; `server` carries the HTTP status.
 */
export type Failure =
  | {
      kind:
        | "offline"
        | "unreachable"
        | "slow"
        | "notJson"
        | "cutShort"
        | "unexpected"
        | "forbidden"
        | "storage"
        | "broken";
    }
  | { kind: "limited"; until: number }
  | { kind: "server"; status: number };

/** An error that carries a failure of a closed set. Each set has a class of its own. */
export class Failed<Of extends { kind: string }> extends Error {
  readonly failure: Of;
  constructor(failure: Of, cause?: unknown) {
    super(failure.kind, { cause });
    this.failure = failure;
  }
}

/** Thrown by functions that fetch, parse or store. Caught by the whole job, which records and shows it. */
export class RefreshError extends Failed<Failure> {}

/** Words in errors of browsers and Dexie that are about the disk or the database. `AbortError` comes from transactions. */
const OF_STORAGE = new RegExp(
  "\\b(QuotaExceeded|Unknown|Abort|Timeout|DatabaseClosed|OpenFailed|Blocked|Version|NotFound|InvalidState" +
    "|Security|MissingAPI|Upgrade|Bulk|Modify)Error\\b|\\bIO error\\b|\\bquota\\b|no space",
  "i",
);

/** An error and the errors that it wraps, as Dexie's errors do, the outermost first. */
export function errorsWithin(error: unknown): unknown[] {
  const errors: unknown[] = [];
  for (let each = error; each && errors.length < 9; each = (each as { inner?: unknown }).inner)
    errors.push(each);
  return errors;
}

/** True if the disk or the database caused an error. Takes the error, or its text if nothing else is left of it. */
export const isOfStorage = (error: unknown): boolean =>
  errorsWithin(error).some((each) => OF_STORAGE.test(String(each)));

/** The failure that an error stands for. An error without a failure is logged, because its details are lost from here on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RefreshError) return error.failure;
  console.error(error);
  return { kind: isOfStorage(error) ? "storage" : "broken" };
}
