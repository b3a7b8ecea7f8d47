/** The colors that a tag may have. The style sheet defines them for each theme. */
export const TAG_COLOURS = ["red", "orange", "yellow", "green", "blue", "violet"] as const;

/** The longest name of a tag. */
export const LONGEST_TAG = 50;

/** The name of a tag as it is stored: one line without spaces around it; may be empty. */
export const tagName = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, LONGEST_TAG);
