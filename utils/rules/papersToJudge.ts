import type { Rule } from "../model/rule";
import { compile } from "./compile";
import type { ChangedRules } from "./compileRules";
import { type FindCandidates, needOf } from "./needs";
import { loadedPatterns } from "./patterns";

/** The papers that changed rules can match. */
interface PapersToJudge {
  /** The ids of the papers to read: the changed rules can match no others. */
  toRead: ReadonlySet<string>;
  /** The changed rules, each of which is tested only on papers that it can match. */
  rules: ChangedRules;
}

/**
 * Chooses the papers that changed rules can match. Rules for which that cannot be looked up are tested on all papers; the
 * other rules only on those that were found.
 * @param ids the ids of all stored papers
 */
export async function papersToJudge(
  rules: ChangedRules,
  ids: readonly string[],
  findCandidates: FindCandidates,
): Promise<PapersToJudge> {
  const needs = rules.changed.flatMap((rule) => needOf(rule) ?? []);
  const candidates = needs.length ? await findCandidates(needs, ids) : new Set<string>();
  const others = rulesForAll(rules.changed);
  if (!others.length) return { toRead: candidates, rules };
  const judgeOthers = compile(others, loadedPatterns()?.setOf);
  const judge: typeof rules.judge = (paper) =>
    candidates.has(paper.id) ? rules.judge(paper) : judgeOthers(paper);
  return { toRead: new Set(ids), rules: { ...rules, judge } };
}

/**
 * The rules to test on all papers. Expressions stay together, since how many of them are tested depends on the others: if
 * one needs all papers, all of them are tested on all.
 */
function rulesForAll(changed: ChangedRules["changed"]): ChangedRules["changed"] {
  const needAll = (rule: Rule) => !needOf(rule);
  const hasPattern = ({ pattern }: Rule) => pattern !== undefined;
  const patternsNeedAll = changed.some((rule) => hasPattern(rule) && needAll(rule));
  return changed.filter((rule) => needAll(rule) || (patternsNeedAll && hasPattern(rule)));
}
