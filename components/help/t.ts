import help from "../../utils/i18n/locales/en/help.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the help. */
export const t = textsOf(help);
