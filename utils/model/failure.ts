/**
 * All that can go wrong in getting papers: a closed set, so that each has its sentence and none is swallowed. `storage` is
 * the disk or the database, `broken` a mistake of Daypaper's own or a part of it that could not be loaded.
 * `limited` and `server` carry when Hugging Face may be asked again, in milliseconds since the epoch, where it said so.
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

/** The name of what went wrong, without what goes with it. */
export type FailureKind = Failure["kind"];

/** An error that names what went wrong, out of a closed set of failures; each set has a class of its own. */
export class Failed<Of extends { kind: string }> extends Error {
  readonly failure: Of;
  constructor(failure: Of, cause?: unknown) {
    super(failure.kind, { cause });
    this.failure = failure;
  }
}

/** Thrown by whatever fetches, parses or stores; caught at the job's edge, where it is recorded and shown. */
export class RefreshError extends Failed<Failure> {}

/** What browsers and Dexie say where the disk or the database is the trouble. `AbortError` is a transaction's. */
const OF_STORAGE = new RegExp(
  "\\b(QuotaExceeded|Unknown|Abort|Timeout|DatabaseClosed|OpenFailed|Blocked|Version|NotFound|InvalidState" +
    "|Security|MissingAPI|Upgrade|Bulk|Modify)Error\\b|\\bIO error\\b|\\bquota\\b|no space",
  "i",
);

/** An error and the ones it wraps, as Dexie's do, the outermost first. */
export function errorsWithin(error: unknown): unknown[] {
  const errors: unknown[] = [];
  for (let each = error; each && errors.length < 9; each = (each as { inner?: unknown }).inner)
    errors.push(each);
  return errors;
}

/** Whether the disk or the database is the trouble; by the error, or by its text where that is all that is left of it. */
export const isOfStorage = (error: unknown): boolean =>
  errorsWithin(error).some((each) => OF_STORAGE.test(String(each)));

/** What went wrong, of the closed set. An error that names nothing is logged, since its details are lost from here on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RefreshError) return error.failure;
  console.error(error);
  return { kind: isOfStorage(error) ? "storage" : "broken" };
}
