const WINDOW_IN_SECONDS = 300;

/** What the API counts apart. */
export type Bucket = "api" | "search" | "pages";

/** Requests allowed in five minutes. */
export type Quota = Record<Bucket, number>;

/** The quota of someone without an account. */
export const ANONYMOUS: Quota = { api: 500, search: 50, pages: 100 };

/** The quota of somebody with a token: twice that, as of a free account. */
export const withToken = ({ api, search, pages }: Quota): Quota => ({
  api: 2 * api,
  search: 2 * search,
  pages: 2 * pages,
});

/** The bucket that pays for a path of huggingface.co. */
export function bucketOf(path: string): Bucket {
  if (path === "/api/papers/search" || path === "/api/quicksearch") return "search";
  return path.startsWith("/api/") ? "api" : "pages";
}

/** Headers that tell where a bucket stands. */
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

/** Fixed windows, as the API has them: all that was spent comes back at once when the window ends. */
export class RateLimit {
  readonly #quota: Quota;
  readonly #spent = new Map<Bucket, { window: number; count: number }>();

  constructor(quota: Quota) {
    this.#quota = quota;
  }

  /** Spends one request; over it the answer must be 429. */
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
