import account from "../../utils/i18n/locales/en/account.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the Hugging Face account. */
export const t = textsOf(account);
