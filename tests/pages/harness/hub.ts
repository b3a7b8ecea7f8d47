import { vi } from "vitest";
import { commands } from "vitest/browser";
import { titlesOf } from "../../journeys/harness/papers.ts";
import type { DailyPaper } from "../../replica/types.ts";
import { NOON } from "../../support/fresh.ts";

/** The papers of the replica (the stand-in for Hugging Face) when they were last read. */
export interface Hub {
  /** The days that have papers, newest first. */
  days: string[];
  papers(day: string): DailyPaper[];
  ranking: DailyPaper[];
  /** Papers that no day lists. */
  unlisted: DailyPaper[];
  /** The titles of a day (default: the latest), as pages show them and in their order. */
  titles(day?: string): string[];
}

/** The size of the latest day in most tests: more papers than fit a screen, few enough to draw fast. */
const SHORT_DAY = 20;

/** Starts a replica in place of Hugging Face. The latest day has `size` papers. */
export async function startHub(size = SHORT_DAY): Promise<Hub> {
  await commands.startReplica(NOON);
  vi.stubGlobal("fetch", answer);
  const [latest = ""] = (await readHub()).days;
  await commands.grow(latest, size);
  return readHub();
}

/** Reads the replica's papers again. */
export async function readHub(): Promise<Hub> {
  const { days, ranking, unlisted } = await commands.papersOfReplica();
  const byDay = new Map(days);
  const papers = (day: string) => byDay.get(day) ?? [];
  const names = days.map(([day]) => day);
  return { days: names, papers, ranking, unlisted, titles: (day = names[0] ?? "") => titlesOf(papers(day)) };
}

/** The number of requests without an answer. */
let asking = 0;
export const isAsking = (): boolean => asking > 0;

async function answer(input: string | URL, init?: RequestInit): Promise<Response> {
  const headers = Object.fromEntries(new Headers(init?.headers));
  const body = typeof init?.body === "string" ? init.body : undefined;
  asking++;
  const answered = await commands
    .askReplica(String(input), { method: init?.method ?? "GET", headers, body })
    .finally(() => asking--);
  init?.signal?.throwIfAborted();
  if (!answered) throw new TypeError("Failed to fetch");
  const { status } = answered;
  return new Response([204, 304].includes(status) ? null : answered.body, {
    status,
    headers: answered.headers,
  });
}
