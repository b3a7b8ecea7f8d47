import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Place } from "./useRoute";

/** What the new tab shows; nothing in the popup, where a card leads nowhere but to the site. */
export const PlaceContext = createContext<Place | undefined>(undefined);

/** See PlaceContext. */
export const usePlace = (): Place | undefined => useContext(PlaceContext);
