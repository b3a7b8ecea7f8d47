import trouble from "../../utils/i18n/locales/en/trouble.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of what is shown in place of papers. */
export const t = textsOf(trouble);
