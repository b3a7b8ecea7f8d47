import { db } from "../db/database";
import { step } from "../marks/actions";
import type { Edit } from "../marks/apply";
import type { Change } from "../marks/change";
import type { RuleDeed } from "../marks/kind";
import { ruleName } from "./name";
import { CONDITIONS, type Conditions, type Effect, isRule, type Rule } from "./rule";

/** A rule as it is written: what it does, with what. */
export interface Draft extends Conditions {
  effect: Effect;
}

/** The edits that make the rule of an id as it is written; what is not set of it is taken back. */
const draftEdits = (key: string, draft: Draft): Edit[] =>
  (["effect", ...CONDITIONS] as const).map((field): Edit => {
    const value = draft[field];
    return { table: "rules", key, field, ...(value !== undefined && { value }) };
  });

const what = (did: RuleDeed, rule: Draft) =>
  ({ kind: "rule", did, effect: rule.effect, name: ruleName(rule) }) as const;

/** Makes a rule; one step, with what else is done along with it. */
export function addRule(
  draft: Draft,
  at: number = Date.now(),
  also: readonly Edit[] = [],
): Promise<Change | undefined> {
  const key = crypto.randomUUID();
  return step(
    what("made", draft),
    [{ table: "rules", key, field: "made", value: at }, ...draftEdits(key, draft), ...also],
    at,
  );
}

/** Makes a rule as it is written now. */
export const changeRule = (id: string, draft: Draft): Promise<Change | undefined> =>
  step(what("changed", draft), draftEdits(id, draft));

/** Switches a rule off, or on again. */
export const switchRule = (rule: Rule & Draft, on: boolean): Promise<Change | undefined> =>
  step(what(on ? "on" : "off", rule), [
    { table: "rules", key: rule.id, field: "off", ...(!on && { value: 1 }) },
  ]);

/** Removes rules, in one step; that they are gone is what remains of them. */
export function removeRule(rule: Rule & Draft): Promise<Change | undefined> {
  const fields = ["made", "effect", "off", ...CONDITIONS];
  return step(
    what("removed", rule),
    fields.map((field): Edit => ({ table: "rules", key: rule.id, field })),
  );
}

/** All rules, the latest first, also those that are switched off. */
export async function readRules(): Promise<(Rule & Draft)[]> {
  const rules = (await db.rules.toArray()).filter(isRule);
  return rules.sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? -1 : 1));
}
