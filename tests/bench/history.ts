import type { Following } from "../../utils/model/following.ts";
import type { Feed } from "../../utils/model/listing.ts";
import type { Mark } from "../../utils/model/mark.ts";
import type { Paper } from "../../utils/model/paper.ts";
import { addDays, latestWeekday } from "../replica/days.ts";
import type { Rows } from "./database.ts";
import { seeded } from "./statistics.ts";
import { mixer, type Texts } from "./texts.ts";

const HOUR = 3_600_000;

/** The number of stored papers, and of the feed days they are on: some twenty months of following. */
export const STORED = 20_000;
const FEED_DAYS = 420;

/**
 * One paper in this many was never seen, so that there is something to count and the badge is not yet `999+`.
 */
const UNTOUCHED_EVERY = 40;

/**
 * The database of a user who has followed for long, before the latest day: followed and settled days without
 * a gap, weekends among them, and a mark on most papers. A refresh has nothing left to fetch, but all papers
 * wait for the search index.
 * @param templates papers as the product stored them; all others are made like them
 */
export function history(latest: string, templates: readonly Paper[], following: Following): Rows {
  const rows: Rows = {
    papers: [],
    listings: [],
    feeds: [],
    following: [],
    marks: [],
    unindexed: [],
    rules: [],
    judged: [],
  };
  const textsOf = mixer(templates, seeded(STORED));
  const count = STORED - templates.length;
  let feedDays = 0;
  let day = latest;
  while (feedDays < FEED_DAYS) {
    day = addDays(day, -1);
    const isFeedDay = day === latestWeekday(day);
    if (isFeedDay) feedDays++;
    const until = isFeedDay ? Math.round((count * feedDays) / FEED_DAYS) : rows.papers.length;
    const first = rows.papers.length;
    const settledAt = Date.parse(`${day}T00:00:00Z`) + 28 * HOUR;
    rows.feeds.push(feedOf(day, until - first, settledAt));
    for (let nth = first; nth < until; nth++) {
      const paper = { ...paperOf(templates, nth, day, nth - first), ...textsOf(nth) };
      const firstListedAt = settledAt - 16 * HOUR;
      rows.papers.push(paper);
      rows.unindexed.push({ paperId: paper.id });
      rows.listings.push({ feed: `day/${day}`, paperId: paper.id, rank: nth - first, firstListedAt });
      if (nth % UNTOUCHED_EVERY) rows.marks.push(markOf(paper.id, nth, settledAt));
    }
  }
  rows.following.push({ ...following, since: day });
  return rows;
}

function feedOf(day: string, count: number, checkedAt: number): Feed {
  return { key: `day/${day}`, checkedAt, etag: `W/"${day}"`, count, dropped: 0, followed: true };
}

function paperOf(
  templates: readonly Paper[],
  nth: number,
  day: string,
  place: number,
): Omit<Paper, keyof Texts> {
  const template = templates[nth % templates.length];
  if (!template) throw new Error("no papers to go by");
  // The replica uses no numbers above 90000.
  const id = `${day.slice(2, 4)}${day.slice(5, 7)}.9${day.slice(8)}${String(place).padStart(2, "0")}`;
  return {
    ...template,
    id,
    upvotes: (nth * 7919) % 120,
    publishedAt: Date.parse(`${addDays(day, -2)}T00:00:00Z`),
    thumbnail: `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${id}.png`,
  };
}

/**
 * All papers are seen; a tenth is read, a fortieth saved (half of those are yet to be read), a hundredth
 * hidden.
 */
function markOf(paperId: string, nth: number, at: number): Mark {
  const mark: Mark = { paperId, seenAt: at, changedAt: { seen: at } };
  const set = (field: "read" | "saved" | "hidden") => {
    mark[`${field}At`] = at;
    mark.changedAt[field] = at;
  };
  if (nth % 10 === 3 || nth % 80 === 5) set("read");
  if (nth % 40 === 5) set("saved");
  if (nth % 100 === 7) set("hidden");
  return mark;
}
