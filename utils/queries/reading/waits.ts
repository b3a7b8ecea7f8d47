import { HOUR, startOf } from "../../ground/dates/day";
import { localDay } from "./localDay";
import { t } from "./t";

/** When a paper was saved and when it was read, in milliseconds since the epoch. */
export interface Wait {
  savedAt: number;
  readAt: number;
}

/** The number of papers that waited about this long. */
export interface WaitBin {
  name: string;
  count: number;
}

/** The times from saving papers to reading them. */
export interface Waits {
  bins: WaitBin[];
  /** The number of papers; those read before they were saved are not counted. */
  count: number;
  /** In milliseconds; absent if no paper waited. */
  median?: number;
}

/** The bins, each with the greatest number of calendar days between saving and reading. */
const BINS = [
  ["sameDay", 0],
  ["threeDays", 3],
  ["week", 7],
  ["month", 31],
  ["longer", Infinity],
] as const;

const DAY = 24 * HOUR;
const daysBetween = ({ savedAt, readAt }: Wait) =>
  (startOf(localDay(readAt)) - startOf(localDay(savedAt))) / DAY;

/** Puts papers into bins by how long they waited, each into the first bin that is long enough. */
export function waitsOf(papers: readonly Wait[]): Waits {
  const waited = papers.filter(({ savedAt, readAt }) => readAt >= savedAt);
  const bins = BINS.map(([bin]) => ({ name: t(`waits.bin.${bin}`), count: 0 }));
  for (const paper of waited) {
    const days = daysBetween(paper);
    const bin = bins[BINS.findIndex(([, most]) => days <= most)];
    if (bin) bin.count++;
  }
  const median = medianOf(waited.map(({ savedAt, readAt }) => readAt - savedAt));
  return { bins, count: waited.length, ...(median !== undefined && { median }) };
}

/** The median of numbers: the middle one, or the mean of the two in the middle; undefined for an empty list. */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** A length of time in words, roughly: "40 minutes", "5 hours", "2.5 days", "3 weeks". */
export function inWords(milliseconds: number): string {
  const units = [
    ["week", 7 * DAY],
    ["day", DAY],
    ["hour", HOUR],
  ] as const;
  const [unit, length] = units.find(([, each]) => milliseconds >= 2 * each) ?? ["minute", HOUR / 60];
  const count = milliseconds / length;
  const n = unit === "minute" || count >= 10 ? Math.round(count) : Math.round(count * 2) / 2;
  return t(`waits.time.${unit}`, { n });
}
