import text from "../../i18n/locales/en/text.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The texts that Daypaper adds to Markdown. */
export const t = textsOf(text);
