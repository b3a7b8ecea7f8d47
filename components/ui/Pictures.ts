import { createContext } from "preact";

/** True if pictures are shown. If they are turned off in lists, none are shown elsewhere until the user asks for them. */
export const Pictures = createContext(true);

/**
 * True while pictures that are not on the page yet have to wait. While somebody types, each letter would load pictures that
 * the next letter removes, and decoding them takes longer than drawing everything else.
 */
export const PicturesWait = createContext(false);
