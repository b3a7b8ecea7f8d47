import { createContext } from "preact";

/** Whether pictures are shown: a reader who wants none in lists gets none here before asking for them. */
export const Pictures = createContext(true);
