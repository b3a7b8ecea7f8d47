import type { Change, Edit } from "../model/change";
import type { RuleDeed } from "../model/changeKind";
import { CONDITIONS, EFFECTS, isRule } from "../model/rule";
import type { Draft, WrittenRule } from "../rules/draft";
import { ruleName } from "../rules/ruleName";
import { db } from "../store/db/database";
import { step } from "./step";

/** The edits that make the rule of an id as it is written; what is not set of it is taken back. */
const draftEdits = (key: string, draft: Draft): Edit[] =>
  (["effect", ...CONDITIONS] as const).map((field): Edit => {
    const value = draft[field];
    return { table: "rules", key, field, ...(value !== undefined && { value }) };
  });

const what = (did: RuleDeed, rule: Draft) =>
  ({ kind: "rule", did, effect: rule.effect, name: ruleName(rule) }) as const;

/**
 * Makes a rule; one step, with what else is done along with it.
 * @param key a new id
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

/** Makes a rule as it is written now. */
export const changeRule = (id: string, draft: Draft): Promise<Change | undefined> =>
  step(what("changed", draft), draftEdits(id, draft));

/** Switches a rule off, or on again. */
export const switchRule = (rule: WrittenRule, on: boolean): Promise<Change | undefined> =>
  step(what(on ? "on" : "off", rule), [
    { table: "rules", key: rule.id, field: "off", ...(!on && { value: 1 }) },
  ]);

/** Removes a rule; when that was is what remains of it. */
export function removeRule(rule: WrittenRule): Promise<Change | undefined> {
  const fields = ["made", "effect", "off", ...CONDITIONS];
  return step(
    what("removed", rule),
    fields.map((field): Edit => ({ table: "rules", key: rule.id, field })),
  );
}

/** All rules, the latest first, also those that are switched off. */
export async function readRules(): Promise<WrittenRule[]> {
  const rules = (await db.rules.toArray()).filter(isRule);
  return rules.sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? -1 : 1));
}

/** How many stored papers each rule has caught, by its id; read from index keys alone. */
export async function readCaught(): Promise<Map<string, number>> {
  const caught = new Map<string, number>();
  for (const effect of EFFECTS) {
    for (const id of (await db.verdicts.orderBy(effect).keys()) as string[]) {
      caught.set(id, (caught.get(id) ?? 0) + 1);
    }
  }
  return caught;
}
