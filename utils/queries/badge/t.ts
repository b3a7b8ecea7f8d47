import badge from "../../i18n/locales/en/badge.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The texts of the toolbar button's tooltip. */
export const t = textsOf(badge);
