import search from "../../utils/i18n/locales/en/search.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the search. */
export const t = textsOf(search);
