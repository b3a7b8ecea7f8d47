import failures from "../i18n/locales/en/failures.json" with { type: "json" };
import { textsOf } from "../i18n/texts";

/** The texts of failures. */
export const t = textsOf(failures);
