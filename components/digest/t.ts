import digest from "../../utils/i18n/locales/en/digest.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of digests. */
export const t = textsOf(digest);
