/** The rules of WCAG 2.2 AA. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer hangs on colours: they alone can tell one theme from the other. */
export const OF_COLOURS = ["color-contrast", "link-in-text-block"];
