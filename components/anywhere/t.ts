import anywhere from "../../utils/i18n/locales/en/anywhere.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of saving the paper of a page. */
export const t = textsOf(anywhere);
