/** The rules of WCAG 2.2 AA. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules that depend on colours: only they can differ between themes. */
export const OF_COLOURS = ["color-contrast", "link-in-text-block"];
