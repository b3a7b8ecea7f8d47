const WINDOW_IN_SECONDS = 300;

/** The buckets that the API counts separately. */
export type Bucket = "api" | "search" | "pages";

/** Requests allowed in five minutes. */
export type Quota = Record<Bucket, number>;

/** The quota without an account. */
export const ANONYMOUS: Quota = { api: 500, search: 50, pages: 100 };

/** The quota with a token: twice as much, as for a free account. */
export const withToken = ({ api, search, pages }: Quota): Quota => ({
  api: 2 * api,
  search: 2 * search,
  pages: 2 * pages,
});

/** The bucket that a path of huggingface.co counts against. */
export function bucketOf(path: string): Bucket {
  if (path === "/api/papers/search" || path === "/api/quicksearch") return "search";
  return path.startsWith("/api/") ? "api" : "pages";
}

/** Headers with the state of a bucket. */
export function rateHeaders(
  bucket: Bucket,
  left: number,
  seconds: number,
  quota: number,
): Record<string, string> {
  return {
    RateLimit: `"${bucket}";r=${left};t=${seconds}`,
    "RateLimit-Policy": `"fixed window";"${bucket}";q=${quota};w=${WINDOW_IN_SECONDS}`,
  };
}

/** Fixed windows, as in the API: the whole quota is back at once when a window ends. */
export class RateLimit {
  readonly #quota: Quota;
  readonly #spent = new Map<Bucket, { window: number; count: number }>();

  constructor(quota: Quota) {
    this.#quota = quota;
  }

  /** Spends one request. Over the quota the answer must be 429. */
  spend(bucket: Bucket, now: Date): { isOver: boolean; headers: Record<string, string> } {
    const seconds = Math.floor(now.getTime() / 1000);
    const window = Math.floor(seconds / WINDOW_IN_SECONDS);
    const before = this.#spent.get(bucket);
    const count = before?.window === window ? before.count + 1 : 1;
    this.#spent.set(bucket, { window, count });
    const quota = this.#quota[bucket];
    const left = Math.max(0, quota - count);
    const headers = rateHeaders(bucket, left, WINDOW_IN_SECONDS - (seconds % WINDOW_IN_SECONDS), quota);
    return { isOver: count > quota, headers };
  }
}
