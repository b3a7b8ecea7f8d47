/** The main views, by address, each with a selector of something that is there once the view is drawn. */
export const VIEWS: readonly (readonly [path: string, drawn: string])[] = [
  ["newtab.html", "article"],
  ["newtab.html#/week/2026-W48", "h1"],
  ["newtab.html#/month/2026-11", "h1"],
  ["newtab.html#/day/2023-01-01", "main h2"],
  ["newtab.html#/trending", "article"],
  ["newtab.html#/digest", "main h2"],
  ["newtab.html#/saved", "main h2, article"],
  ["newtab.html#/reading", "main h2"],
  ["newtab.html#/rules", "main form"],
  ["newtab.html#/search?q=", "main h2"],
  ["newtab.html#/search?q=zzzz", "main h2"],
  ["options.html", "main h2, fieldset"],
  ["popup.html", "article"],
  ["popup.html#/saved", "main h2, article"],
];

/** The widths at which nothing may be too wide, in pixels. */
export const WIDTHS = [320, 1440];
