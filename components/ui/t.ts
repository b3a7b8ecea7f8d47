import ui from "../../utils/i18n/locales/en/ui.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the parts that every page uses. */
export const t = textsOf(ui);
