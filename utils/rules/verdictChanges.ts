import type { Paper } from "../model/paper";
import type { Verdict } from "../model/verdict";
import { db } from "../store/db/database";
import type { ChangedRules, CompiledRules } from "./compileRules";

/** How stored verdicts change: the rows to write, and the ids of papers whose row is deleted. */
interface VerdictChanges {
  changed: Verdict[];
  gone: string[];
}

/** Verdicts by the ids of their papers. */
export const byPaper = (verdicts: readonly (Verdict | undefined)[]): ReadonlyMap<string, Verdict> =>
  new Map(verdicts.flatMap((verdict) => (verdict ? [[verdict.paperId, verdict]] : [])));

/**
 * Judges papers and compares the results with the stored verdicts.
 * @param known the stored verdicts on these papers
 */
export function verdictChanges(
  papers: readonly Paper[],
  rules: CompiledRules | ChangedRules,
  known: ReadonlyMap<string, Verdict>,
): VerdictChanges {
  const changed: Verdict[] = [];
  const gone: string[] = [];
  for (const paper of papers) {
    const was = known.get(paper.id);
    const verdict = verdictFor(paper, rules, was);
    if (!verdict && was) gone.push(paper.id);
    if (verdict && !isSame(verdict, was)) changed.push(verdict);
  }
  return { changed, gone };
}

/**
 * Judges one paper.
 * @param before its stored verdict, from which the results of unchanged rules are taken
 * @returns undefined where no rule matches
 */
function verdictFor(
  paper: Paper,
  rules: CompiledRules | ChangedRules,
  before?: Verdict,
): Verdict | undefined {
  const { follow, mute } = rules.judge(paper);
  if (before && "unchangedIds" in rules && rules.unchangedIds.size) {
    const { unchangedIds } = rules;
    for (const id of before.follow) if (unchangedIds.has(id)) follow.push(id);
    for (const id of before.mute) if (unchangedIds.has(id)) mute.push(id);
    follow.sort();
    mute.sort();
  }
  if (!follow.length && !mute.length) return undefined;
  const [is, ids] = mute.length ? (["muted", mute] as const) : (["followed", follow] as const);
  return { paperId: paper.id, is, follow, mute, why: ids.map((id) => rules.names.get(id)).join("; ") };
}

/** Writes changes of verdicts; fails with the database. */
export async function writeVerdicts({ changed, gone }: VerdictChanges): Promise<void> {
  if (changed.length) await db.verdicts.bulkPut(changed);
  if (gone.length) await db.verdicts.bulkDelete(gone);
}

const isSame = (one: Verdict, other: Verdict | undefined) => JSON.stringify(one) === JSON.stringify(other);
