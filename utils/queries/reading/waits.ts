import { HOUR, startOf } from "../../ground/dates/day";
import { localDay } from "./localDay";

/** A paper's way from being saved to being read. All moments in milliseconds since the epoch. */
export interface Wait {
  savedAt: number;
  readAt: number;
}

/** How many papers waited about so long. */
export interface WaitBin {
  name: string;
  count: number;
}

/** How long papers waited from being saved to being read. */
export interface Waits {
  bins: WaitBin[];
  /** How many papers that were; those read before they were saved did not wait. */
  count: number;
  /** In milliseconds; absent where none waited. */
  median?: number;
}

/** The bins with the most days of the calendar that are between saving and reading. */
const BINS: [name: string, mostDays: number][] = [
  ["Same day", 0],
  ["3 days", 3],
  ["A week", 7],
  ["A month", 31],
  ["Longer", Infinity],
];

const DAY = 24 * HOUR;
const daysBetween = ({ savedAt, readAt }: Wait) =>
  (startOf(localDay(readAt)) - startOf(localDay(savedAt))) / DAY;

/** Sorts papers by how long they waited; each is in the first bin that is long enough. */
export function waitsOf(papers: readonly Wait[]): Waits {
  const waited = papers.filter(({ savedAt, readAt }) => readAt >= savedAt);
  const bins = BINS.map(([name]) => ({ name, count: 0 }));
  for (const paper of waited) {
    const days = daysBetween(paper);
    const bin = bins[BINS.findIndex(([, most]) => days <= most)];
    if (bin) bin.count++;
  }
  const median = medianOf(waited.map(({ savedAt, readAt }) => readAt - savedAt));
  return { bins, count: waited.length, ...(median !== undefined && { median }) };
}

/** The middle of numbers, or the mean of the two in the middle; undefined for none. */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** A length of time in words, roughly: "40 minutes", "5 hours", "2.5 days", "3 weeks". */
export function inWords(milliseconds: number): string {
  const units: [name: string, length: number][] = [
    ["week", 7 * DAY],
    ["day", DAY],
    ["hour", HOUR],
  ];
  const [name, length] = units.find(([, each]) => milliseconds >= 2 * each) ?? ["minute", HOUR / 60];
  const count = milliseconds / length;
  const rounded = name === "minute" || count >= 10 ? Math.round(count) : Math.round(count * 2) / 2;
  return rounded < 1 ? "less than a minute" : `${rounded} ${name}${rounded === 1 ? "" : "s"}`;
}
