import { addDays, type Day } from "../../ground/dates/day";
import { db } from "../../store/db/database";
import { countDays, type DayCounts, firstDayShown } from "./days";
import { localDay, startOfLocalDay } from "./localDay";
import { organizationsOf, Tallies, type Tally, topicsOf } from "./tally";
import { type Wait, type Waits, waitsOf } from "./waits";

/** What the user has read and saved in the last `WEEKS` weeks, as the marks tell it. */
export interface Reading {
  days: DayCounts[];
  /** How long papers waited from being saved to being read. */
  waits: Waits;
  /** How many papers were marked as read all at once, and count for nothing here. */
  readAtOnce: number;
  /** The papers read last, the latest at the end: all, or so many as are looked into for what they have in common. */
  latest: readonly string[];
}

/** What papers have in common, and by whom they are. */
export interface Common {
  topics: Tally[];
  organizations: Tally[];
}

/** So many papers marked as read in the same moment were put away, not read. */
const AT_ONCE = 10;

/** How many topics and organisations are shown. */
const TOP = 12;

/** Papers are heavy: of somebody who reads more than this in a year, the last ones tell enough. */
const LOOKED_INTO = 1000;

/** How much is read at a time, so that a page goes on in between. */
const DAYS_AT_A_TIME = 7;
const PAPERS_AT_A_TIME = 50;

/** A paper that was read. */
interface ReadPaper {
  id: string;
  readAt: number;
  savedAt?: number;
}

/**
 * What a live query asks so that it is asked again when what was read has changed: it reads two counts, and not those
 * forty thousand marks, each of which it would keep an eye on.
 */
export async function readingChanges(now: number): Promise<readonly number[]> {
  const from = startOfLocalDay(firstDayShown(localDay(now)));
  return Promise.all(
    (["readAt", "savedAt"] as const).map((index) => db.marks.where(index).aboveOrEqual(from).count()),
  );
}

/** See Reading. The marks are read by their indexes, a week at a time, so that papers merely seen cost nothing. */
export async function readingData(now: number, signal?: AbortSignal): Promise<Reading> {
  const all: ReadPaper[] = [];
  const saved: number[] = [];
  for (const [from, until] of weeksUntil(localDay(now))) {
    for (const { paperId, readAt = 0, savedAt } of await between("readAt", from, until)) {
      all.push({ id: paperId, readAt, ...(savedAt !== undefined && { savedAt }) });
    }
    for (const { savedAt = 0 } of await between("savedAt", from, until)) saved.push(savedAt);
    signal?.throwIfAborted();
  }
  const read = withoutPutAway(all);
  return {
    days: countDays({ read: read.map(({ readAt }) => readAt), saved }, now),
    waits: waitsOf(read.filter((paper): paper is ReadPaper & Wait => paper.savedAt !== undefined)),
    readAtOnce: all.length - read.length,
    latest: read.slice(-LOOKED_INTO).map(({ id }) => id),
  };
}

const between = (index: "readAt" | "savedAt", from: number, until: number) =>
  db.marks.where(index).between(from, until).toArray();

/** The stretches in which marks are read, from the first day shown to the end of today: when each begins and ends. */
function weeksUntil(today: Day): [from: number, until: number][] {
  const weeks: [number, number][] = [];
  const end = startOfLocalDay(addDays(today, 1));
  for (let day = firstDayShown(today); day <= today; day = addDays(day, DAYS_AT_A_TIME)) {
    weeks.push([startOfLocalDay(day), Math.min(startOfLocalDay(addDays(day, DAYS_AT_A_TIME)), end)]);
  }
  return weeks;
}

/** Leaves out what was marked as read with many others: "Mark all as read" is not reading. */
function withoutPutAway(papers: readonly ReadPaper[]): ReadPaper[] {
  const together = new Map<number, number>();
  for (const { readAt } of papers) together.set(readAt, (together.get(readAt) ?? 0) + 1);
  return papers.filter(({ readAt }) => (together.get(readAt) ?? 0) < AT_ONCE);
}

/** What papers have in common; see Common. */
export async function inCommon(ids: readonly string[], signal?: AbortSignal): Promise<Common> {
  const topics = new Tallies();
  const organizations = new Tallies();
  for (let from = 0; from < ids.length; from += PAPERS_AT_A_TIME) {
    for (const paper of await db.papers.bulkGet(ids.slice(from, from + PAPERS_AT_A_TIME))) {
      if (!paper) continue;
      topics.add(topicsOf(paper));
      organizations.add(organizationsOf(paper));
    }
    signal?.throwIfAborted();
  }
  return { topics: topics.top(TOP), organizations: organizations.top(TOP) };
}
