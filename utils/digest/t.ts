import digestShare from "../i18n/locales/en/digestShare.json" with { type: "json" };
import { textsOf } from "../i18n/texts";

/** The texts of digests that are announced or shared. */
export const t = textsOf(digestShare);
