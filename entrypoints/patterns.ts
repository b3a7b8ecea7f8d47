import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { givePatterns } from "../utils/rules/patterns";
import { RE2_PATTERNS } from "../utils/rules/re2";

/** The library for regular expressions: one file for all contexts, loaded only if a rule needs it. */
export default defineUnlistedScript(() => givePatterns(RE2_PATTERNS));
