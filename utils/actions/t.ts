import actions from "../i18n/locales/en/actions.json" with { type: "json" };
import { textsOf } from "../i18n/texts";

/** The texts that say what an action did. */
export const t = textsOf(actions);
