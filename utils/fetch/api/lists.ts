import { daysOf } from "../../ground/dates/calendar";
import { type Day, dayOf } from "../../ground/dates/day";
import { RefreshError } from "../../model/failure";
import { dayFeed, type FeedKey, periodOfFeed, queryOfFeed, TRENDING } from "../../model/feed";
import { readJson } from "./answer";
import { parseNextLink } from "./headers";
import { ask, etagOf, ORIGIN } from "./huggingface";

/** A list with more pages than this is an error: a month has at most ten. */
const MAX_PAGES = 30;

/** The result of asking for a list. */
export type ListAnswer =
  /** The records, unchecked, in the server's order. `etag` is only set if the list has a single page. */
  | { kind: "list"; records: unknown[]; etag?: string; pauseUntil?: number }
  /** The list has not changed since the answer with `etag`. */
  | { kind: "unchanged"; pauseUntil?: number }
  /** There is no such list: days in the future or out of range are answered with 400 or 404. */
  | { kind: "none"; pauseUntil?: number };

/** The address of a list's first page, with the largest page size: 100 records, or 120 in a search. */
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
 * Fetches a whole list, or only if it has changed, given the last `etag`. Hugging Face is asked for lists only here. Of the
 * trending list just the first page is fetched, since it goes on through all papers.
 * @param now milliseconds since the epoch, to turn the server's waiting times into moments
 * @throws RefreshError for every failure
 */
export function fetchList(feed: FeedKey, etag: string | undefined, now: number): Promise<ListAnswer> {
  const period = periodOfFeed(feed);
  if (period?.name.endsWith("-W53")) return fetchDays(daysOf(period), now);
  return fetchPages(listUrl(feed), etag, now, feed === TRENDING ? 1 : undefined);
}

/** Fetches a list page by page, following `Link: rel="next"`, up to its end or to a number of pages. */
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

/** Combines the lists of several days, since the API knows no week 53 (API trap 7). The result has no entity tag. */
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

/** Resolves the address of a next page. It must be on Hugging Face, whatever the header says. */
function sameOrigin(url: string): string {
  const next = URL.parse(url, ORIGIN);
  if (next?.origin !== ORIGIN) throw new RefreshError({ kind: "unexpected" });
  return next.href;
}
