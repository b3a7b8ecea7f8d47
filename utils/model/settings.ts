/** The views that a page can open on. */
export const FIRST_VIEWS = ["day", "trending"] as const;

/** One of FIRST_VIEWS. */
export type FirstView = (typeof FIRST_VIEWS)[number];

/** The pages that show papers, each with a first view of its own. */
export type PaperPage = "newtab" | "popup";

/** A setting: what holds until the user says otherwise, and whether a stored value is one that it may have. */
interface Declared<Value> {
  standard: Value;
  isValid: (value: unknown) => boolean;
}

const oneOf = <const Value>(values: readonly Value[], standard: NoInfer<Value>): Declared<Value> => ({
  standard,
  isValid: (value) => values.includes(value as Value),
});

const yesOrNo = (standard: boolean): Declared<boolean> => oneOf([true, false], standard);

const between = (least: number, most: number, standard: number): Declared<number> => ({
  standard,
  isValid: (value) => typeof value === "number" && value >= least && value <= most,
});

const text = (standard: string, pattern = /^/): Declared<string> => ({
  standard,
  isValid: (value) => typeof value === "string" && pattern.test(value),
});

/** All that a user may choose. A setting is declared here alone: its type, default and check follow. */
const DECLARED = {
  /** Minutes between refreshes. */
  refreshIntervalInMinutes: between(15, 1440, 30),
  /** When a paper counts as seen: its card was on screen for a second, or only when it was marked or opened. */
  seenWhen: oneOf(["onScreen", "opened"], "onScreen"),
  /** Which new papers the badge counts: of every day, of the latest one, those followed, those in the ranking, or none. */
  badgeCounts: oneOf(["every", "latest", "followed", "trending", "none"], "every"),
  /** What the popup shows when it opens. */
  popupView: oneOf(FIRST_VIEWS, "day"),
  /** What a new tab shows when it opens. */
  newTabView: oneOf(FIRST_VIEWS, "day"),
  /** How pages look: as the system does, or always light or dark. */
  theme: oneOf(["system", "light", "dark"], "system"),
  showThumbnails: yesOrNo(true),
  /** How often a digest comes. */
  digestEvery: oneOf(["never", "day", "weekday", "week"], "never"),
  /** The day of the week of a weekly digest: 1, a Monday, to 7. */
  digestWeekday: oneOf<number>([1, 2, 3, 4, 5, 6, 7], 1),
  /** The time of the clock at which a digest comes: `08:00`. */
  digestTime: text("08:00", /^([01]\d|2[0-3]):[0-5]\d$/),
  /** The IANA name of the zone of that clock; empty for the machine's own. */
  digestZone: text(""),
  /** When digests were switched on: milliseconds since the epoch. */
  digestSince: between(0, Infinity, 0),
  /** Whether a notification announces a digest. */
  digestNotify: yesOrNo(false),
};

/** What the user has chosen. */
export type Settings = { [Name in keyof typeof DECLARED]: (typeof DECLARED)[Name]["standard"] };

/** How pages look. */
export type Theme = Settings["theme"];

/** Which new papers the badge counts. */
export type BadgeCounts = Settings["badgeCounts"];

/** How often a digest comes. */
export type DigestRhythm = Settings["digestEvery"];

/** The intervals that options offers, in minutes. */
export const REFRESH_INTERVALS = [15, 30, 60, 180, 360, 720, 1440] as const;

/** Stored settings over the defaults; a value that is none of those possible counts as not set. */
export const completeSettings = (stored: Partial<Settings> = {}): Settings =>
  Object.fromEntries(
    Object.entries(DECLARED).map(([name, { standard, isValid }]) => {
      const value = stored[name as keyof Settings];
      return [name, isValid(value) ? value : standard];
    }),
  ) as Settings;

/** What holds until the user says otherwise. */
export const DEFAULT_SETTINGS: Settings = completeSettings();

/** The view that a page opens on. */
export const firstViewOf = (page: PaperPage, { popupView, newTabView }: Settings): FirstView =>
  page === "popup" ? popupView : newTabView;

/** Whether the ranking is kept fresh like the days: the badge counts it, or a page opens on it. */
export const wantsTrending = ({ badgeCounts, popupView, newTabView }: Settings): boolean =>
  [badgeCounts, popupView, newTabView].includes("trending");
