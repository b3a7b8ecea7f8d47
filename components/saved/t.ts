import saved from "../../utils/i18n/locales/en/saved.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the saved papers. */
export const t = textsOf(saved);
