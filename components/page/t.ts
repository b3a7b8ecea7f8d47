import page from "../../utils/i18n/locales/en/page.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the pages: their views and what they do with whole lists. */
export const t = textsOf(page);
