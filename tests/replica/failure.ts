/** Every way in which the replica can be told to fail. */
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
  /** Of which paths; by default of all where the network itself is at fault, and else of those under `/api/`. */
  only?: (path: string) => boolean;
  /** How many requests fail before all is well again; by default all. */
  times?: number;
  /** For "slow": after how long the right answer comes; by default never. */
  delayInSeconds?: number;
  /** For "limited": the seconds that the answer asks to wait. */
  retryInSeconds?: number;
};

const OF_THE_NETWORK: readonly Failure[] = ["unreachable", "slow", "html", "html-error"];

/** What `failWith` asked for, until it is used up. */
export class FailurePlan {
  #failure: Failure | undefined;
  #options: FailureOptions = {};
  #left = 0;

  /** Undefined ends it. */
  set(failure: Failure | undefined, options: FailureOptions = {}): void {
    this.#failure = failure;
    this.#options = options;
    this.#left = options.times ?? Number.POSITIVE_INFINITY;
  }

  /** The failure that this request meets, if any. Counts it. */
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
