/** The ways in which the replica can fail on request. */
export type Failure =
  | "unreachable"
  | "slow"
  | "limited"
  | "html"
  | "html-error"
  | "half"
  | "truncated-json"
  | "nonsense"
  | "null"
  | "bad-records"
  | "all-bad"
  | "server-error"
  | "empty";

/** Which requests fail, how often, and how. */
export type FailureOptions = {
  /** The paths that fail. Default: all for failures of the network, otherwise those under `/api/`. */
  only?: (path: string) => boolean;
  /** The number of requests that fail before requests succeed again. Default: all. */
  times?: number;
  /** For "slow": the delay of the right answer. Default: it never comes. */
  delayInSeconds?: number;
  /** For "limited": the wait that the answer asks for, in seconds. */
  retryInSeconds?: number;
};

const OF_THE_NETWORK: readonly Failure[] = ["unreachable", "slow", "html", "html-error"];

/** The failure that `failWith` set, until it is used up. */
export class FailurePlan {
  #failure: Failure | undefined;
  #options: FailureOptions = {};
  #left = 0;

  /** Undefined ends the failure. */
  set(failure: Failure | undefined, options: FailureOptions = {}): void {
    this.#failure = failure;
    this.#options = options;
    this.#left = options.times ?? Number.POSITIVE_INFINITY;
  }

  /** The failure for this request, if any. Counts it. */
  take(path: string): { failure: Failure; options: FailureOptions } | undefined {
    const failure = this.#failure;
    if (!failure || this.#left <= 0) return undefined;
    const isMeant =
      this.#options.only ?? ((of: string) => OF_THE_NETWORK.includes(failure) || of.startsWith("/api/"));
    if (!isMeant(path)) return undefined;
    this.#left -= 1;
    return { failure, options: this.#options };
  }
}
