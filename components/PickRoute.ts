import { createContext } from "preact";
import type { Pick } from "../utils/lists/arrange";

/** Gives the address of the list on show narrowed to the papers of somebody or about something; none in the popup. */
export const PickRoute = createContext<((pick: Pick, value: string) => string) | undefined>(undefined);
