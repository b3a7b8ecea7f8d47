import savedNote from "../../i18n/locales/en/savedNote.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The note on when a paper was saved. */
export const t = textsOf(savedNote);
