import { WEEKDAYS } from "../ground/dates/day";

/** The views that a page can open on. */
export const FIRST_VIEWS = ["day", "trending"] as const;

/** One of FIRST_VIEWS. */
export type FirstView = (typeof FIRST_VIEWS)[number];

/** The pages that show papers, each with a first view of its own. */
export type PaperPage = "newtab" | "popup";

/** A setting: its default, and a check of stored values. */
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

/** All settings. A setting is declared only here: its type, default and check follow from it. */
const DECLARED = {
  /** Minutes between refreshes. */
  refreshIntervalInMinutes: between(15, 1440, 30),
  /** When a paper counts as seen: once its card was on screen for a second, or only when it is opened or marked. */
  seenWhen: oneOf(["onScreen", "opened"], "onScreen"),
  /** The new papers that the badge counts: of all days, of the latest day, the followed ones, those in the ranking, or none. */
  badgeCounts: oneOf(["every", "latest", "followed", "trending", "none"], "every"),
  /** The view that the popup opens on. */
  popupView: oneOf(FIRST_VIEWS, "day"),
  /** The view that new tabs open on. */
  newTabView: oneOf(FIRST_VIEWS, "day"),
  /** The theme of the pages: the same as the system, light or dark. */
  theme: oneOf(["system", "light", "dark"], "system"),
  showThumbnails: yesOrNo(true),
  /** How often a digest comes. */
  digestEvery: oneOf(["never", "day", "weekday", "week"], "never"),
  /** The day of the week of a weekly digest: 1, a Monday, to 7. */
  digestWeekday: oneOf<number>(WEEKDAYS, 1),
  /** The time at which a digest comes: `08:00`. */
  digestTime: text("08:00", /^([01]\d|2[0-3]):[0-5]\d$/),
  /** The IANA name of that time's zone; empty for the computer's own. */
  digestZone: text(""),
  /** When digests were switched on, in milliseconds since the epoch. */
  digestSince: between(0, Infinity, 0),
  /** True if a notification announces a digest. */
  digestNotify: yesOrNo(false),
};

/** The settings of the user. */
export type Settings = { [Name in keyof typeof DECLARED]: (typeof DECLARED)[Name]["standard"] };

/** The theme of the pages. */
export type Theme = Settings["theme"];

/** The new papers that the badge counts. */
export type BadgeCounts = Settings["badgeCounts"];

/** How often a digest comes. */
export type DigestRhythm = Settings["digestEvery"];

/** The refresh intervals in the options, in minutes. */
export const REFRESH_INTERVALS = [15, 30, 60, 180, 360, 720, 1440] as const;

/** The stored settings, with defaults for those that are missing or invalid. */
export const completeSettings = (stored: Partial<Settings> = {}): Settings =>
  Object.fromEntries(
    Object.entries(DECLARED).map(([name, { standard, isValid }]) => {
      const value = stored[name as keyof Settings];
      return [name, isValid(value) ? value : standard];
    }),
  ) as Settings;

/** The defaults of all settings. */
export const DEFAULT_SETTINGS: Settings = completeSettings();

/** The view that a page opens on. */
export const firstViewOf = (page: PaperPage, { popupView, newTabView }: Settings): FirstView =>
  page === "popup" ? popupView : newTabView;

/** True if the ranking is kept fresh, as the days are: the badge counts it, or a page opens on it. */
export const wantsTrending = ({ badgeCounts, popupView, newTabView }: Settings): boolean =>
  [badgeCounts, popupView, newTabView].includes("trending");
