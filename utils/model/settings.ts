/** The views that a page can open on. */
export const FIRST_VIEWS = ["day", "trending"] as const;

/** One of FIRST_VIEWS. */
export type FirstView = (typeof FIRST_VIEWS)[number];

/** How pages look: as the system does, or always light or dark. */
export type Theme = "system" | "light" | "dark";

/** When a paper counts as seen: its card was on screen for a second, or only when it was marked or opened. */
export type SeenWhen = "onScreen" | "opened";

/** What the badge counts: new papers of every day, of the latest one, those that the user follows, those in the ranking, or none. */
export type BadgeCounts = "every" | "latest" | "followed" | "trending" | "none";

/** How often a digest comes. */
export type DigestRhythm = "never" | "day" | "weekday" | "week";

/** The pages that show papers, each with a first view of its own. */
export type PaperPage = "newtab" | "popup";

/** All that a user may choose. */
export interface Settings {
  /** Minutes between refreshes: 15 to 1440. */
  refreshIntervalInMinutes: number;
  /** What counts as seen: a card a second on screen, or only what was marked or opened. */
  seenWhen: SeenWhen;
  badgeCounts: BadgeCounts;
  /** What the popup shows when it opens. */
  popupView: FirstView;
  /** What a new tab shows when it opens. */
  newTabView: FirstView;
  theme: Theme;
  showThumbnails: boolean;
  digestEvery: DigestRhythm;
  /** The day of the week of a weekly digest: 1, a Monday, to 7. */
  digestWeekday: number;
  /** The time of the clock at which a digest comes: `08:00`. */
  digestTime: string;
  /** The IANA name of the zone of that clock; empty for the machine's own. */
  digestZone: string;
  /** When digests were switched on: milliseconds since the epoch. */
  digestSince: number;
  /** Whether a notification announces a digest. */
  digestNotify: boolean;
}

/** What holds until the user says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  refreshIntervalInMinutes: 30,
  seenWhen: "onScreen",
  badgeCounts: "every",
  popupView: "day",
  newTabView: "day",
  theme: "system",
  showThumbnails: true,
  digestEvery: "never",
  digestWeekday: 1,
  digestTime: "08:00",
  digestZone: "",
  digestSince: 0,
  digestNotify: false,
};

/** The intervals that options offers, in minutes. */
export const REFRESH_INTERVALS = [15, 30, 60, 180, 360, 720, 1440] as const;

type Check = (value: unknown) => boolean;

const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);

const isFirstView = oneOf(...FIRST_VIEWS);

const isYesOrNo = oneOf(true, false);

const isBetween =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === "number" && value >= least && value <= most;

/** What each setting may be. */
const MAY_BE: Record<keyof Settings, Check> = {
  refreshIntervalInMinutes: isBetween(15, 1440),
  seenWhen: oneOf("onScreen", "opened"),
  badgeCounts: oneOf("every", "latest", "followed", "trending", "none"),
  popupView: isFirstView,
  newTabView: isFirstView,
  theme: oneOf("system", "light", "dark"),
  showThumbnails: isYesOrNo,
  digestEvery: oneOf("never", "day", "weekday", "week"),
  digestWeekday: oneOf(1, 2, 3, 4, 5, 6, 7),
  digestTime: (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)),
  digestZone: (value) => typeof value === "string",
  digestSince: isBetween(0, Infinity),
  digestNotify: isYesOrNo,
};

/** Stored settings over the defaults; a value that is none of those possible counts as not set. */
export function completeSettings(stored: Partial<Settings> = {}): Settings {
  const names = Object.keys(MAY_BE) as (keyof Settings)[];
  const good = names.filter((name) => MAY_BE[name](stored[name]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(good.map((name) => [name, stored[name]])) };
}

/** The view that a page opens on. */
export const firstViewOf = (page: PaperPage, { popupView, newTabView }: Settings): FirstView =>
  page === "popup" ? popupView : newTabView;

/** Whether the ranking is kept fresh like the days: the badge counts it, or a page opens on it. */
export const wantsTrending = ({ badgeCounts, popupView, newTabView }: Settings): boolean =>
  [badgeCounts, popupView, newTabView].includes("trending");
