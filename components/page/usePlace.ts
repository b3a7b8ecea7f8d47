import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Place } from "./useRoute";

/** The place of the new tab. Undefined in the popup, where cards only link to Hugging Face. */
export const PlaceContext = createContext<Place | undefined>(undefined);

/** The value of PlaceContext. */
export const usePlace = (): Place | undefined => useContext(PlaceContext);
