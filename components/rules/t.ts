import rules from "../../utils/i18n/locales/en/rules.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the page that shows and edits the rules. */
export const t = textsOf(rules);
