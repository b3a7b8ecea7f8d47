import exportTexts from "../../i18n/locales/en/export.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The texts of exported files and their formats. */
export const t = textsOf(exportTexts);
