import ruleNames from "../i18n/locales/en/ruleNames.json" with { type: "json" };
import { textsOf } from "../i18n/texts";

/** The texts that name rules and what they can be made of. */
export const t = textsOf(ruleNames);
