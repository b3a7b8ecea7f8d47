import fetch from "../../i18n/locales/en/fetch.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The texts of fetching. */
export const t = textsOf(fetch);
