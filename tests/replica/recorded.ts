import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { weekdaysBack } from "./days.ts";
import type { DailyPaper } from "./types.ts";

/** The same listing on another day. Its submission moves there and keeps its time of day, if it had one. */
export function listedOn(day: string, item: DailyPaper): DailyPaper {
  const time = item.paper.submittedOnDailyAt?.slice(10);
  return time ? { ...item, paper: { ...item.paper, submittedOnDailyAt: day + time } } : item;
}

/**
 * A folder of recorded days (`YYYY-MM-DD.json`), newest first. If shifted, the newest file becomes the latest
 * weekday and each older file the weekday before; otherwise every file keeps its own date.
 */
export function recordedFeed(folder: string, today: string, shift: boolean): Map<string, DailyPaper[]> {
  const files = readdirSync(folder).filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name));
  const days = files
    .map((name) => name.slice(0, 10))
    .sort()
    .reverse();
  const onto = shift ? weekdaysBack(today, days.length) : days;
  return new Map(
    days.map((day, index) => {
      const items: DailyPaper[] = JSON.parse(readFileSync(join(folder, `${day}.json`), "utf8"));
      const target = onto[index] ?? day;
      return [target, shift ? items.map((item) => listedOn(target, item)) : items];
    }),
  );
}
