import menus from "../../i18n/locales/en/menus.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The texts of the context menu, the address bar and saving without a page. */
export const t = textsOf(menus);
