import accountFailures from "../../i18n/locales/en/accountFailures.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The texts of what goes wrong with a token. */
export const t = textsOf(accountFailures);
