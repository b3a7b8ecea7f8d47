import backup from "../../i18n/locales/en/backup.json" with { type: "json" };
import { textsOf } from "../../i18n/texts";

/** The texts about a library that cannot be opened. */
export const t = textsOf(backup);
