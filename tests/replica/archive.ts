import { Account } from "./account.ts";
import { listedOn } from "./recorded.ts";
import type { DailyPaper } from "./types.ts";

/** A paper with the feed day that lists it. Papers that are only in trending have no day. */
export type Listing = { day?: string; item: DailyPaper };

/**
 * The replica's data: the papers of each feed day in order of submission, and the changes that a test made.
 * Upvotes belong to the paper, membership to the day.
 */
export class Archive {
  /** The account that tokens change. */
  readonly account = new Account();
  readonly #feed: Map<string, DailyPaper[]>;
  readonly #neverListed: readonly DailyPaper[];
  readonly #details: ReadonlyMap<string, object>;
  readonly #upvotes = new Map<string, number>();
  readonly #shown = new Map<string, number>();
  readonly #published = new Map<string, DailyPaper[]>();

  constructor(
    feed: Map<string, DailyPaper[]>,
    neverListed: readonly DailyPaper[],
    details: ReadonlyMap<string, object> = new Map(),
  ) {
    this.#feed = feed;
    this.#neverListed = neverListed;
    this.#details = details;
  }

  /** The recorded answer of a paper's own address, if any. */
  detail(id: string): object | undefined {
    return this.#details.get(id);
  }

  /** The days that have papers, newest first, up to and including `today`. */
  days(today: string): string[] {
    const all = new Set([...this.#feed.keys(), ...this.#published.keys()]);
    const days = [...all].filter((day) => day <= today && this.papers(day).length > 0);
    return days.sort().reverse();
  }

  /** A day's papers as the API answers them: those submitted so far, by upvotes, descending. */
  papers(day: string): DailyPaper[] {
    const submitted = (this.#feed.get(day) ?? []).slice(0, this.#shown.get(day));
    const all = [...submitted, ...(this.#published.get(day) ?? [])];
    return byUpvotes(all.map((item) => this.#current(item)));
  }

  /** All listings of the days from `days`, then the papers that were never listed. */
  listings(days: readonly string[]): Listing[] {
    const listed = days.flatMap((day) => this.papers(day).map((item) => ({ day, item })));
    return [...listed, ...this.#neverListed.map((item) => ({ item: this.#current(item) }))];
  }

  /** Lists papers on a day in addition to its submissions, however many of those are shown. */
  publish(day: string, papers: readonly DailyPaper[]): void {
    const before = this.#published.get(day) ?? [];
    this.#published.set(day, [...before, ...papers.map((item) => listedOn(day, item))]);
  }

  /** Shows only the day's first `count` submissions; undefined shows all. */
  grow(day: string, count: number | undefined): void {
    if (count === undefined) this.#shown.delete(day);
    else this.#shown.set(day, count);
  }

  /** Sets a paper's upvotes wherever it is listed. */
  setUpvotes(id: string, count: number): void {
    this.#upvotes.set(id, count);
  }

  #current(item: DailyPaper): DailyPaper {
    const upvotes = this.#upvotes.get(item.paper.id);
    return upvotes === undefined ? item : { ...item, paper: { ...item.paper, upvotes } };
  }
}

/** The order of a day, a week and a month. Papers with equal upvotes stay in order of submission. */
export function byUpvotes(items: readonly DailyPaper[]): DailyPaper[] {
  return [...items].sort((a, b) => b.paper.upvotes - a.paper.upvotes);
}
