import importTexts from "../../i18n/locales/en/import.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The texts of importing. */
export const t = textsOf(importTexts);
