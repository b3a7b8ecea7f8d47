import type { Change, Edit } from "../model/change";
import type { RuleDeed } from "../model/changeKind";
import { CONDITIONS, EFFECTS, isRule } from "../model/rule";
import type { Draft, WrittenRule } from "../rules/draft";
import { ruleName } from "../rules/ruleName";
import { db } from "../store/db/database";
import { step } from "./step";

/** The edits that give a rule the conditions of a draft. Conditions that the draft does not have are cleared. */
const draftEdits = (key: string, draft: Draft): Edit[] =>
  (["effect", ...CONDITIONS] as const).map((field): Edit => {
    const value = draft[field];
    return { table: "rules", key, field, ...(value !== undefined && { value }) };
  });

const what = (did: RuleDeed, rule: Draft) =>
  ({ kind: "rule", did, effect: rule.effect, name: ruleName(rule) }) as const;

/**
 * Creates a rule.
 * @param key a new id
 * @param also other edits that belong to the same step to undo
 */
export function addRule(
  key: string,
  draft: Draft,
  at: number = Date.now(),
  also: readonly Edit[] = [],
): Promise<Change | undefined> {
  return step(
    what("made", draft),
    [
      { table: "rules", key, field: "made", value: at, onlyIfUnset: true },
      ...draftEdits(key, draft),
      ...also,
    ],
    at,
  );
}

/** Changes a rule to a draft. */
export const changeRule = (id: string, draft: Draft): Promise<Change | undefined> =>
  step(what("changed", draft), draftEdits(id, draft));

/** Switches a rule on or off. */
export const switchRule = (rule: WrittenRule, on: boolean): Promise<Change | undefined> =>
  step(what(on ? "on" : "off", rule), [
    { table: "rules", key: rule.id, field: "off", ...(!on && { value: 1 }) },
  ]);

/** Removes a rule. Its row stays, with the time of the removal. */
export function removeRule(rule: WrittenRule): Promise<Change | undefined> {
  const fields = ["made", "effect", "off", ...CONDITIONS];
  return step(
    what("removed", rule),
    fields.map((field): Edit => ({ table: "rules", key: rule.id, field })),
  );
}

/** All rules, the latest first, including those that are switched off. */
export async function readRules(): Promise<WrittenRule[]> {
  const rules = (await db.rules.toArray()).filter(isRule);
  return rules.sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? -1 : 1));
}

/** How many stored papers match each rule, by its id. Read from index keys alone. */
export async function readCaught(): Promise<Map<string, number>> {
  const caught = new Map<string, number>();
  for (const effect of EFFECTS) {
    for (const id of (await db.verdicts.orderBy(effect).keys()) as string[]) {
      caught.set(id, (caught.get(id) ?? 0) + 1);
    }
  }
  return caught;
}
