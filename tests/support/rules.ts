import type { Conditions, Effect, Rule } from "../../utils/model/rule";
import { givePatterns } from "../../utils/rules/patterns";
import { RE2_PATTERNS } from "../../utils/rules/re2";
import { db } from "../../utils/store/db/database";

/** Does what `patterns.js` does in a context that loads it. */
export const withPatterns = () => givePatterns(RE2_PATTERNS);

/** Undoes that, as in a context that has not loaded `patterns.js`. */
export const withoutPatterns = () => givePatterns(undefined as never);

let made = 0;

/** A row of the `rules` table. */
export function rule(
  effect: Effect,
  conditions: Conditions,
  more: Partial<Rule> = {},
): Rule & { effect: Effect } {
  made++;
  return { id: `rule-${made}`, madeAt: made, effect, changedAt: { made }, ...conditions, ...more };
}

/** Replaces the rules in the database. */
export async function haveRules(...rules: Rule[]): Promise<void> {
  await db.rules.clear();
  await db.rules.bulkPut(rules);
}
