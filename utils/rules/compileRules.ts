import { activeRules, type Rule, saying, unchangedSince } from "../model/rule";
import { db } from "../store/db/database";
import { compile, type Judge } from "./compile";
import { loadedPatterns, loadPatterns } from "./patterns";
import { ruleName } from "./ruleName";

/** The current rules, compiled. */
export interface CompiledRules {
  /** The text of all rules, to tell whether they have changed; see `saying`. */
  rules: string;
  active: ReturnType<typeof activeRules>;
  /** True while a rule needs the regular-expression library and it is not loaded. */
  lacksPatterns: boolean;
  judge: Judge;
  /** The name of each rule, by its id. */
  names: ReadonlyMap<string, string>;
}

/** The current rules, of which `judge` tests only those that have changed. */
export interface ChangedRules extends CompiledRules {
  /** Empty where rules were only removed. */
  changed: CompiledRules["active"];
  /** The ids of the other rules, whose stored results still hold. */
  unchangedIds: ReadonlySet<string>;
}

/** The rules of the last call. Rules change seldom and papers come often. Only a cache. */
let last: CompiledRules | undefined;

/**
 * Compiles the rules that count.
 * @param rows all rows of `rules`
 * @returns rules that skip regular expressions while their library is not loaded
 */
export function compileRules(rows: readonly Rule[]): CompiledRules {
  const active = activeRules(rows);
  const rules = saying(active);
  const patterns = loadedPatterns();
  const lacksPatterns = !patterns && active.some(({ pattern }) => pattern !== undefined);
  if (last?.rules !== rules || last.lacksPatterns !== lacksPatterns) {
    const names = new Map(active.map((rule) => [rule.id, ruleName(rule)]));
    last = { rules, active, lacksPatterns, judge: compile(active, patterns?.setOf), names };
  }
  return last;
}

/**
 * Compiles only the rules that have changed since all papers were last judged.
 * @param before the text of the rules of that time; see `saying`
 */
export function onlyChangedRules(compiled: CompiledRules, before: string): ChangedRules {
  const unchangedIds = unchangedSince(compiled.active, before);
  const changed = compiled.active.filter(({ id }) => !unchangedIds.has(id));
  const judge = compile(changed, loadedPatterns()?.setOf);
  return { ...compiled, judge, changed, unchangedIds };
}

/** Reads and compiles the rules; loads the regular-expression library first if a rule needs it. */
export async function withPatterns(): Promise<CompiledRules> {
  const compiled = compileRules(await db.rules.toArray());
  if (!compiled.lacksPatterns) return compiled;
  await loadPatterns();
  return compileRules(await db.rules.toArray());
}

/** Loads the regular-expression library if a rule needs it. Call it before a transaction, which could not wait for it. */
export async function loadPatternsIfNeeded(): Promise<void> {
  if (loadedPatterns()) return;
  const rows = await db.rules.toArray();
  if (compileRules(rows).lacksPatterns) await loadPatterns();
}
