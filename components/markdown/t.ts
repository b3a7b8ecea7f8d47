import markdown from "../../utils/i18n/locales/en/markdown.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the Markdown editor. */
export const t = textsOf(markdown);
