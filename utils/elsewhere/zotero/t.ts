import zotero from "../../i18n/locales/en/zotero.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The texts of sending papers to Zotero. */
export const t = textsOf(zotero);
