import options from "../../utils/i18n/locales/en/options.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the options page. */
export const t = textsOf(options);
