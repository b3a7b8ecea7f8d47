import waits from "../../i18n/locales/en/waits.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The words for how long papers waited. */
export const t = textsOf(waits);
