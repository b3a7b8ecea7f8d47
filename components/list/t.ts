import list from "../../utils/i18n/locales/en/list.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of lists and cards. */
export const t = textsOf(list);
