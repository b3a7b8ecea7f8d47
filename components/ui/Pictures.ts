import { createContext } from "preact";

/** Whether pictures are shown: a reader who wants none in lists gets none here before asking for them. */
export const Pictures = createContext(true);

/**
 * Whether pictures that are not on the page yet wait: while somebody types, each letter would ask for some that the next one
 * takes away, and to decode them takes longer than to draw everything else.
 */
export const PicturesWait = createContext(false);
