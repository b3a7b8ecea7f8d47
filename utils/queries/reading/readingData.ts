import { addDays, type Day } from "../../ground/dates/day";
import { db } from "../../store/db/database";
import { countDays, type DayCounts, firstDayShown } from "./days";
import { localDay, startOfLocalDay } from "./localDay";
import { organizationsOf, Tallies, type Tally, topicsOf } from "./tally";
import { type Wait, type Waits, waitsOf } from "./waits";

/** The papers read and saved in the last `WEEKS` weeks, counted from the marks. */
export interface Reading {
  days: DayCounts[];
  /** The times from saving papers to reading them. */
  waits: Waits;
  /** The number of papers that were marked as read all at once. They are not counted elsewhere. */
  readAtOnce: number;
  /** The ids of the papers read last, the latest at the end: at most `LOOKED_INTO`. */
  latest: readonly string[];
}

/** The topics and organizations that most papers have in common. */
export interface Common {
  topics: Tally[];
  organizations: Tally[];
}

/** If at least this many papers were marked as read in the same millisecond, nobody read them. */
const AT_ONCE = 10;

/** The number of topics, and of organizations, that are shown. */
const TOP = 12;

/** Papers are large: topics and organizations are counted in at most this many, the last ones read. */
const LOOKED_INTO = 1000;

/** The amounts read at a time, so that the page stays responsive. */
const DAYS_AT_A_TIME = 7;
const PAPERS_AT_A_TIME = 50;

/** A paper that was read. */
interface ReadPaper {
  id: string;
  readAt: number;
  savedAt?: number;
}

/**
 * The numbers of marks with a time of reading and of saving, for a live query: it runs again when these change. Reading the
 * marks themselves there would make it watch up to forty thousand keys.
 */
export async function readingChanges(now: number): Promise<readonly number[]> {
  const from = startOfLocalDay(firstDayShown(localDay(now)));
  return Promise.all(
    (["readAt", "savedAt"] as const).map((index) => db.marks.where(index).aboveOrEqual(from).count()),
  );
}

/** Reads a `Reading`. It reads the marks by index, a week at a time, so that papers that were only seen cost nothing. */
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

/** The start and end of each week to read, from the first day shown to the end of today, in milliseconds since the epoch. */
function weeksUntil(today: Day): [from: number, until: number][] {
  const weeks: [number, number][] = [];
  const end = startOfLocalDay(addDays(today, 1));
  for (let day = firstDayShown(today); day <= today; day = addDays(day, DAYS_AT_A_TIME)) {
    weeks.push([startOfLocalDay(day), Math.min(startOfLocalDay(addDays(day, DAYS_AT_A_TIME)), end)]);
  }
  return weeks;
}

/** Leaves out papers that were marked as read together with many others: "Mark all as read" is not reading. */
function withoutPutAway(papers: readonly ReadPaper[]): ReadPaper[] {
  const together = new Map<number, number>();
  for (const { readAt } of papers) together.set(readAt, (together.get(readAt) ?? 0) + 1);
  return papers.filter(({ readAt }) => (together.get(readAt) ?? 0) < AT_ONCE);
}

/** Counts the topics and organizations of papers. */
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
