import { JUDGED } from "../model/verdict";
import { db } from "../store/db/database";
import { type CompiledRules, compileRules, withPatterns } from "./compileRules";
import { judgeChanged } from "./judgeChanged";
import { readJudged } from "./judged";
import { judging } from "./judgePapers";
import type { FindCandidates } from "./needs";
import { byPaper, verdictChanges, writeVerdicts } from "./verdictChanges";

/** How many of the papers that were noted meanwhile are judged in one transaction. */
const AT_ONCE = 500;

/** Resolves to true if some papers were not judged by the current rules. */
export async function isToBeJudged(): Promise<boolean> {
  const [rows, { rules, missed }] = await Promise.all([db.rules.toArray(), readJudged()]);
  return missed.length > 0 || compileRules(rows).rules !== rules;
}

/**
 * Judges all stored papers if the rules have changed since the last time, the latest papers first: they are on screen. One
 * call runs at a time over all contexts. It may be killed at any await: completion is noted only at the end, so the next
 * call starts again. Verdicts change which papers are new, so the caller updates the badge afterwards.
 * @param findCandidates tells which papers a rule can match, so that no others are read; without it all are
 */
export function judgeAll(findCandidates?: FindCandidates): Promise<void> {
  return navigator.locks.request("rules", async () => {
    if (!(await isToBeJudged())) return;
    for (;;) {
      const rules = await withPatterns();
      if ((await readJudged()).rules !== rules.rules) await judgeChanged(rules, findCandidates);
      if (await finish(rules)) break;
    }
  });
}

/**
 * Judges the papers that were noted meanwhile, then notes that all papers are judged by these rules.
 * @returns false if the rules have changed again
 */
async function finish(rules: CompiledRules): Promise<boolean> {
  for (;;) {
    const left = await db.transaction("rw", [db.papers, ...judging()], async () => {
      if (compileRules(await db.rules.toArray()).rules !== rules.rules) return undefined;
      const judged = await readJudged();
      await judgeAgain(judged.missed.slice(0, AT_ONCE), rules);
      const missed = judged.missed.slice(AT_ONCE);
      await db.judged.put({ key: JUDGED, rules: missed.length ? judged.rules : rules.rules, missed });
      return missed.length;
    });
    if (!left) return left === 0;
  }
}

/** Judges papers by all rules, and deletes the verdicts on those that were deleted. */
async function judgeAgain(ids: string[], rules: CompiledRules): Promise<void> {
  const rows = await db.papers.bulkGet(ids);
  const papers = rows.filter((paper) => paper !== undefined);
  await writeVerdicts(verdictChanges(papers, rules, byPaper(await db.verdicts.bulkGet(ids))));
  await db.verdicts.bulkDelete(ids.filter((_, i) => !rows[i]));
}
