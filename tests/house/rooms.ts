/**
 * The rooms of utils, the highest first: each imports only rooms below it. Add a new room here, and to the
 * picture at the top of docs/architecture.md.
 */
export const UTILS = [
  "elsewhere/anywhere",
  "elsewhere/zotero",
  "elsewhere/account",
  "digest",
  "transfer/backup",
  "transfer/import",
  "transfer/export",
  "actions",
  "fetch/refresh",
  "fetch/papers",
  "fetch/asking",
  "fetch/api",
  "queries/badge",
  "queries/reading",
  "queries/library",
  "queries/search",
  "queries/lists",
  "rules",
  "store/settings",
  "store/changes",
  "store/db",
  "text/markdown",
  "text/cite",
  "text/ids",
  "text/tex",
  "text/words",
  "text/entities",
  "route",
  "model",
  "i18n",
  "ground/dates",
  "ground/url",
  "ground/parts",
];

/** The rooms of components, the highest first. The two pages stand above them all. */
export const COMPONENTS = [
  "NewTab",
  "Popup",
  "options",
  "paper",
  "saved",
  "digest",
  "search",
  "rules",
  "reading",
  "account",
  "anywhere",
  "library",
  "trouble",
  "calendar",
  "help",
  "head",
  "list",
  "late",
  "page",
  "markdown",
  "tex",
  "ui",
];

/**
 * The only files of components that load a room above their own, each by a dynamic import. They load it later
 * and know only its name.
 */
export const LATE_DOORS = [
  "components/head/PeriodPicker.tsx",
  "components/head/StatusLine.tsx",
  "components/head/ThisPage.tsx",
  "components/late/DigestNote.tsx",
  "components/late/Empty.tsx",
  "components/late/OpenPaper.tsx",
  "components/late/SavedView.tsx",
  "components/late/SearchView.tsx",
  "components/late/pageViews.tsx",
  "components/page/openPage.tsx",
  "components/page/useHelp.tsx",
];

/** The rooms that use neither the browser nor the database: pure, and the same wherever they run. */
export const PURE = ["model", "i18n", "text", "ground", "route"];

/** The one file of a pure room that calls the browser: it opens an address. */
export const OPENS = "utils/route/openRoute.ts";

/** Two files of utils with the same name, and the reason: the noun and the door to it. */
export const SHARED_NAMES: Record<string, string> = {
  "change.ts": "model/change is the row, store/changes/change the one way to write it",
  "t.ts": "each room has its texts",
  "settings.ts": "model/settings says what may be chosen, store/settings reads and writes what was",
};
