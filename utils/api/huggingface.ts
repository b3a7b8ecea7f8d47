import { type Day, dayOf } from "../dates/day";
import { daysOf } from "../dates/period";
import { dayFeed, type FeedKey, periodOfFeed, TRENDING } from "../feed";
import { RefreshError } from "./failure";
import { parseNextLink, parseRateLimit } from "./headers";

const ORIGIN = "https://huggingface.co";

/** An answer later than this counts as none: a worker that waits on a request is killed after thirty seconds. */
const TIMEOUT_MS = 20_000;

/** A list in pages ends; one that goes on past this is not one (a month has at most ten pages). */
const MAX_PAGES = 30;

/** Without a word from the server on how long to wait, the length of its window (five minutes). */
const DEFAULT_PAUSE_SECONDS = 300;

/** How a day in the future, or otherwise out of range, is answered. */
const NOT_OPEN: ReadonlySet<number> = new Set([400, 404]);

/** What came of asking for a list. */
export type ListAnswer =
  /** The records as they came, unchecked, in the server's order. `etag` only where one page was the whole list. */
  | { kind: "list"; records: unknown[]; etag?: string; pauseUntil?: number }
  /** The list is as it was when `etag` was given. */
  | { kind: "unchanged"; pauseUntil?: number }
  /** Not open: a day in the future or otherwise out of range is answered with 400 or 404. */
  | { kind: "none"; pauseUntil?: number };

/** The address of a list's first page, a hundred records a page (the most there is). */
export function listUrl(feed: FeedKey): string {
  const query = new URLSearchParams({ limit: "100" });
  const period = periodOfFeed(feed);
  if (feed === TRENDING) query.set("sort", "trending");
  else if (period) query.set(period.kind === "day" ? "date" : period.kind, period.name);
  else throw new TypeError(`not a feed: ${feed}`);
  return `${ORIGIN}/api/daily_papers?${query}`;
}

async function request(url: string, etag?: string): Promise<Response> {
  if (!navigator.onLine) throw new RefreshError({ kind: "offline" });
  try {
    return await fetch(url, {
      // Whether a conditional request is sent is ours to say; the browser's own cache would answer stale.
      cache: "no-store",
      credentials: "omit",
      headers: etag ? { "If-None-Match": etag } : {},
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new RefreshError({ kind: isTimeout(error) ? "slow" : "unreachable" }, error);
  }
}

async function readList(response: Response): Promise<unknown[]> {
  const text = await response.text().catch((error: unknown) => {
    throw new RefreshError({ kind: isTimeout(error) ? "slow" : "cutShort" }, error);
  });
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new RefreshError({ kind: text.trimStart().startsWith("<") ? "notJson" : "cutShort" }, error);
  }
  if (!Array.isArray(body)) throw new RefreshError({ kind: "unexpected" });
  return body;
}

const isTimeout = (error: unknown) => error instanceof DOMException && error.name === "TimeoutError";

/** When to ask again after an answer that used up the quota; undefined while some of it is left. */
function pauseUntil(response: Response, now: number): number | undefined {
  const limit = parseRateLimit(response.headers.get("RateLimit"));
  if (limit?.remaining === 0) return now + limit.resetInSeconds * 1000;
  if (response.status !== 429) return undefined;
  // Retry-After is not reliable here, so it only stands in where the RateLimit header is missing.
  const seconds = Number(response.headers.get("Retry-After"));
  return now + (seconds > 0 ? seconds : DEFAULT_PAUSE_SECONDS) * 1000;
}

/**
 * Fetches a list whole; with the `etag` of last time, only if it changed. The one place where Hugging Face is asked for
 * lists. Of the rolling ranking the first page is the list: it goes on through everything that ever was.
 * @param now milliseconds since the epoch, to turn the server's waiting times into moments
 * @throws RefreshError whatever went wrong on the way
 */
export function fetchList(feed: FeedKey, etag: string | undefined, now: number): Promise<ListAnswer> {
  const period = periodOfFeed(feed);
  if (period?.name.endsWith("-W53")) return fetchDays(daysOf(period), now);
  return fetchPages(listUrl(feed), etag, now, feed === TRENDING ? 1 : undefined);
}

/** Fetches a list page by page, following `Link: rel="next"`, to its end or so many pages. */
async function fetchPages(
  first: string,
  etag: string | undefined,
  now: number,
  pages?: number,
): Promise<ListAnswer> {
  const records: unknown[] = [];
  let url = first;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const isFirst = page === 1;
    const response = await request(url, isFirst ? etag : undefined);
    const pause = pauseUntil(response, now);
    if (response.status === 429) throw new RefreshError({ kind: "limited", until: pause ?? now });
    if (isFirst && response.status === 304) return { kind: "unchanged", pauseUntil: pause };
    if (isFirst && NOT_OPEN.has(response.status)) return { kind: "none", pauseUntil: pause };
    if (!response.ok) throw new RefreshError({ kind: "server", status: response.status });
    records.push(...(await readList(response)));
    const next = parseNextLink(response.headers.get("Link"));
    if (!next || page === pages) {
      const tag = isFirst ? (response.headers.get("ETag") ?? undefined) : undefined;
      return { kind: "list", records, etag: tag, pauseUntil: pause };
    }
    if (pause) throw new RefreshError({ kind: "limited", until: pause });
    url = sameOrigin(next);
  }
  throw new RefreshError({ kind: "unexpected" });
}

/** Puts a list together from its days: the API knows no week 53 (API trap 7). Without an entity tag of its own. */
async function fetchDays(days: readonly Day[], now: number): Promise<ListAnswer> {
  const records: unknown[] = [];
  for (const day of days) {
    if (day > dayOf(now)) break;
    const answer = await fetchPages(listUrl(dayFeed(day)), undefined, now);
    if (answer.kind === "list") records.push(...answer.records);
    if (answer.pauseUntil) throw new RefreshError({ kind: "limited", until: answer.pauseUntil });
  }
  return { kind: "list", records };
}

/** A next page is followed only on Hugging Face itself, whatever the header says. */
function sameOrigin(url: string): string {
  const next = URL.parse(url, ORIGIN);
  if (next?.origin !== ORIGIN) throw new RefreshError({ kind: "unexpected" });
  return next.href;
}
