import reading from "../../utils/i18n/locales/en/reading.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of "Your reading". */
export const t = textsOf(reading);
