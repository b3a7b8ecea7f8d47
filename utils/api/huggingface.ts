import { type Day, dayOf } from "../dates/day";
import { daysOf } from "../dates/period";
import { dayFeed, type FeedKey, periodOfFeed, queryOfFeed, TRENDING } from "../feed";
import { isTimeout, pauseUntil, readJson, readText } from "./answer";
import { RefreshError } from "./failure";
import { parseNextLink } from "./headers";

const ORIGIN = "https://huggingface.co";

/** An answer later than this counts as none: a worker that waits on a request is killed after thirty seconds. */
const TIMEOUT_MS = 20_000;

/** A list in pages ends; one that goes on past this is not one (a month has at most ten pages). */
const MAX_PAGES = 30;

/** How a day in the future, a paper that is not on Hugging Face or whatever else is not there is answered. */
const NOT_THERE: ReadonlySet<number> = new Set([400, 404]);

/** What came of asking for a list. */
export type ListAnswer =
  /** The records as they came, unchecked, in the server's order. `etag` only where one page was the whole list. */
  | { kind: "list"; records: unknown[]; etag?: string; pauseUntil?: number }
  /** The list is as it was when `etag` was given. */
  | { kind: "unchanged"; pauseUntil?: number }
  /** Not open: a day in the future or otherwise out of range is answered with 400 or 404. */
  | { kind: "none"; pauseUntil?: number };

/** What came of asking for one thing. */
export type Answer<Body> =
  | { kind: "found"; body: Body; etag?: string; pauseUntil?: number }
  /** It is as it was when the entity tag was given. */
  | { kind: "unchanged"; pauseUntil?: number }
  /** There is no such thing. */
  | { kind: "none"; pauseUntil?: number };

/** The address of a list's first page with as many records as there can be: a hundred, of a search 120. */
export function listUrl(feed: FeedKey): string {
  const q = queryOfFeed(feed);
  if (q !== undefined) return `${ORIGIN}/api/papers/search?${new URLSearchParams({ q, limit: "120" })}`;
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

/** Asks once, and tells answers from failures. Every answer passes through here. */
async function ask(url: string, etag: string | undefined, now: number) {
  const response = await request(url, etag);
  const pause = pauseUntil(response, now);
  if (response.status === 429) throw new RefreshError({ kind: "limited", until: pause ?? now });
  if (response.status === 304) return { kind: "unchanged", response, pause } as const;
  if (NOT_THERE.has(response.status)) return { kind: "none", response, pause } as const;
  if (!response.ok) throw new RefreshError({ kind: "server", status: response.status });
  return { kind: "found", response, pause } as const;
}

const etagOf = (response: Response) => response.headers.get("ETag") ?? undefined;

const fetchAs =
  <Body>(read: (response: Response) => Promise<Body>) =>
  async (path: string, etag: string | undefined, now: number): Promise<Answer<Body>> => {
    const { kind, response, pause } = await ask(ORIGIN + path, etag, now);
    if (kind !== "found") return { kind, pauseUntil: pause };
    return { kind, body: await read(response), etag: etagOf(response), pauseUntil: pause };
  };

/** Fetches the JSON at a path of Hugging Face, unchecked; `etag`, `now` and what is thrown as with `fetchList`. */
export const fetchJson = fetchAs(readJson);

/** Fetches the text at a path of Hugging Face; the rest as with `fetchJson`. */
export const fetchText = fetchAs(readText);

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
    const { kind, response, pause } = await ask(url, isFirst ? etag : undefined, now);
    if (kind !== "found") {
      if (!isFirst) throw new RefreshError({ kind: "server", status: response.status });
      return { kind, pauseUntil: pause };
    }
    const body = await readJson(response);
    if (!Array.isArray(body)) throw new RefreshError({ kind: "unexpected" });
    records.push(...body);
    const next = parseNextLink(response.headers.get("Link"));
    if (!next || page === pages) {
      return { kind: "list", records, etag: isFirst ? etagOf(response) : undefined, pauseUntil: pause };
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
