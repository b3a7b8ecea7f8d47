import head from "../../utils/i18n/locales/en/head.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the head of a page. */
export const t = textsOf(head);
