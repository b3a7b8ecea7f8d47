import { timeAgo } from "../../ground/dates/format";
import type { Mark } from "../../model/mark";

/** When a paper was saved, as its card says it: "Saved yesterday"; nothing of one that is not. */
export const savedNote = (mark: Mark | undefined, now: number): string | undefined =>
  mark?.savedAt === undefined ? undefined : `Saved ${timeAgo(mark.savedAt, now)}`;
