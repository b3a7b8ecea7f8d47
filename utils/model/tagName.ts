/** The colours a tag may have, besides none; the style sheet says what they look like in each theme. */
export const TAG_COLOURS = ["red", "orange", "yellow", "green", "blue", "violet"] as const;

/** The longest name of a tag. */
export const LONGEST_TAG = 50;

/** A tag's name as it is kept: one line, without spaces around it; empty where there is none left. */
export const tagName = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, LONGEST_TAG);
