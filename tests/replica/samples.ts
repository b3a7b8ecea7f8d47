import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DailyPaper } from "./types.ts";

/** What single recorded answers hold beside the recorded days. */
export type Samples = {
  /** Papers that came in an answer to a search, among trending ones, or as something odd: the replica lists them nowhere. */
  papers: DailyPaper[];
  /** Answers of `/api/papers/ID`, whole or in part, by the paper's id. */
  details: Map<string, object>;
};

const LISTS = ["search.json", "search-2025.json", "trending-item.json"];
const DETAILS = ["paper-detail.json", "paper-detail-before-2026-05.json", "linked-repos.json"];

/** The samples in a folder; none where it is not there. */
export function recordedSamples(folder: string): Samples {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  if (!existsSync(folder)) return { papers: [], details: new Map() };
  const odd: { item: DailyPaper }[] = read("odd-records.json");
  const details: [string, object][] = DETAILS.map((name) => read(name)).map((body) => [body.id, body]);
  // A discussion was recorded without its paper, but for where it was found.
  const { _source, comments } = read("comments.json");
  const [, id = ""] = /\/papers\/([\w.]+)/.exec(_source) ?? [];
  return {
    papers: [...LISTS.flatMap((name): DailyPaper[] => read(name)), ...odd.map(({ item }) => item)],
    details: new Map([...details, [id, { comments }]]),
  };
}
