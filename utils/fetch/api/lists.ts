import { daysOf } from "../../ground/dates/calendar";
import { type Day, dayOf } from "../../ground/dates/day";
import { RefreshError } from "../../model/failure";
import { dayFeed, type FeedKey, periodOfFeed, queryOfFeed, TRENDING } from "../../model/feed";
import { readJson } from "./answer";
import { parseNextLink } from "./headers";
import { ask, etagOf, ORIGIN } from "./huggingface";

/** A list in pages ends; one that goes on past this is not one (a month has at most ten pages). */
const MAX_PAGES = 30;

/** What came of asking for a list. */
export type ListAnswer =
  /** The records as they came, unchecked, in the server's order. `etag` only where one page was the whole list. */
  | { kind: "list"; records: unknown[]; etag?: string; pauseUntil?: number }
  /** The list is as it was when `etag` was given. */
  | { kind: "unchanged"; pauseUntil?: number }
  /** Not open: a day in the future or otherwise out of range is answered with 400 or 404. */
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
