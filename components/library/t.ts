import library from "../../utils/i18n/locales/en/library.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of exports, imports, backups and the recovery of the library. */
export const t = textsOf(library);
