import { type Archive, byUpvotes } from "./archive.ts";
import { addDays, isDay, mondayOf } from "./days.ts";
import { badParameter, error, json, type Reply } from "./reply.ts";
import type { DailyPaper } from "./types.ts";

const WEEK = /^\d{4}-W(0[1-9]|[1-4]\d|5[0-2])$/; // trap 7: there is no W53
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The answer to a day that has not begun: 400 as far as is known. */
export type FutureAnswer = 400 | 404 | 200;

/** `GET /api/daily_papers` */
export function dailyPapers(
  archive: Archive,
  query: URLSearchParams,
  today: string,
  future: FutureAnswer,
): Reply {
  const limit = whole(query.get("limit"), 50);
  if (limit === undefined || limit < 1 || limit > 100)
    return badParameter("limit", "Invalid input: expected 1 to 100");
  const page = whole(query.get("p"), 0);
  if (page === undefined) return badParameter("p", "Invalid input: expected a number >=0");
  const sort = query.get("sort") ?? "publishedAt";
  if (sort !== "publishedAt" && sort !== "trending")
    return badParameter("sort", 'Invalid option: expected one of "publishedAt"|"trending"');

  const found = sort === "trending" ? trending(archive, today) : ofPeriod(archive, query, today, future);
  if (!Array.isArray(found)) return found;
  const submitter = query.get("submitter");
  const list = submitter ? found.filter((item) => item.submittedBy?.name === submitter) : found;
  const start = page * limit;
  const next = start + limit < list.length ? { Link: linkToPage(query, page + 1) } : undefined;
  return json(list.slice(start, start + limit), 200, next);
}

function ofPeriod(
  archive: Archive,
  query: URLSearchParams,
  today: string,
  future: FutureAnswer,
): DailyPaper[] | Reply {
  const [date, week, month] = [query.get("date"), query.get("week"), query.get("month")];
  if (date !== null && !isDay(date)) return badParameter("date", "Invalid ISO date");
  if (week !== null && !WEEK.test(week))
    return badParameter("week", `Invalid string: must match pattern ${WEEK}`);
  if (month !== null && !MONTH.test(month))
    return badParameter("month", `Invalid string: must match pattern ${MONTH}`);

  const monday = week === null ? undefined : mondayOf(week);
  const begin = date ?? monday ?? (month === null ? undefined : `${month}-01`);
  if (begin === undefined) return archive.days(today).flatMap((day) => archive.papers(day));
  if (begin > today) return inFuture(begin, future);
  const isWithin = (day: string) =>
    date ? day === date : monday ? day >= monday && day <= addDays(monday, 6) : day.startsWith(`${month}-`);
  return byUpvotes(
    archive
      .days(today)
      .filter(isWithin)
      .flatMap((day) => archive.papers(day)),
  );
}

/** One ranking over all papers, whatever the requested period. It includes papers never in Daily Papers. */
export function trending(archive: Archive, today: string): DailyPaper[] {
  const papers = new Map(archive.listings(archive.days(today)).map(({ item }) => [item.paper.id, item]));
  return byUpvotes([...papers.values()]).map(({ submittedBy: _, ...item }) => item);
}

function inFuture(begin: string, future: FutureAnswer): Reply | DailyPaper[] {
  if (future === 200) return [];
  return future === 404
    ? error(404, "Not found")
    : badParameter("date", `Invalid date: ${begin} is in the future`);
}

function whole(text: string | null, otherwise: number): number | undefined {
  if (text === null) return otherwise;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

function linkToPage(query: URLSearchParams, page: number): string {
  const next = new URLSearchParams(query);
  next.set("p", String(page));
  return `<https://huggingface.co/api/daily_papers?${next}>; rel="next"`;
}
