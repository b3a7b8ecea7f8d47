import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DailyPaper } from "./types.ts";

/** The contents of single recorded answers, besides the recorded days. */
export type Samples = {
  /** Papers from a search, from trending, or recorded as odd. The replica lists them nowhere. */
  papers: DailyPaper[];
  /** Answers of `/api/papers/ID`, complete or partial, by the paper's id. */
  details: Map<string, object>;
};

const LISTS = ["search.json", "search-2025.json", "trending-item.json"];
const DETAILS = ["paper-detail.json", "paper-detail-before-2026-05.json", "linked-repos.json"];

/** The samples in a folder; none if the folder does not exist. */
export function recordedSamples(folder: string): Samples {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  if (!existsSync(folder)) return { papers: [], details: new Map() };
  const odd: { item: DailyPaper }[] = read("odd-records.json");
  const details: [string, object][] = DETAILS.map((name) => read(name)).map((body) => [body.id, body]);
  // The discussion was recorded without its paper: only its source names the paper.
  const { _source, comments } = read("comments.json");
  const [, id = ""] = /\/papers\/([\w.]+)/.exec(_source) ?? [];
  return {
    papers: [...LISTS.flatMap((name): DailyPaper[] => read(name)), ...odd.map(({ item }) => item)],
    details: new Map([...details, [id, { comments }]]),
  };
}
