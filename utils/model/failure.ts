/**
 * All that can go wrong in getting papers: a closed set, so that each has its sentence and none is swallowed.
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
        | "storage";
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
