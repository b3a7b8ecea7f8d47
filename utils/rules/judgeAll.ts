import { parts, readAhead } from "../ground/parts";
import { type Paper, unnamedPaper } from "../model/paper";
import { JUDGED } from "../model/verdict";
import { db } from "../store/db/database";
import { type CompiledRules, compileRules, onlyChangedRules, withPatterns } from "./compileRules";
import { markUnfinished, readJudged } from "./judged";
import { judging } from "./judgePapers";
import { byPaper, verdictChanges, writeVerdicts } from "./verdictChanges";

/** How many papers are judged at a time: few, so that other work of the same thread can go on in between. */
const AT_ONCE = 500;
/** How many such parts are read ahead: the database never waits, and few papers are in memory. */
const AHEAD = 4;

/** Whether some papers were not judged by the current rules. */
export async function isToBeJudged(): Promise<boolean> {
  const [rows, { rules, missed }] = await Promise.all([db.rules.toArray(), readJudged()]);
  return missed.length > 0 || compileRules(rows).rules !== rules;
}

/**
 * Judges all stored papers if the rules have changed since the last time, the latest papers first: they are on screen. One
 * call runs at a time over all contexts. It may be killed at any await: completion is noted only at the end, so the next
 * call starts again. Verdicts change which papers are new, so the caller updates the badge afterwards.
 */
export function judgeAll(): Promise<void> {
  return navigator.locks.request("rules", async () => {
    if (!(await isToBeJudged())) return;
    for (;;) {
      const rules = await withPatterns();
      if ((await readJudged()).rules !== rules.rules) await judgeChanged(rules);
      if (await finish(rules)) break;
    }
  });
}

/** Judges all papers by the rules that have changed, most often one; by all rules if an earlier run was not finished. */
async function judgeChanged(all: CompiledRules): Promise<void> {
  const rules = onlyChangedRules(all, await markUnfinished());
  const known = byPaper(await db.verdicts.toArray());
  // Where rules were only removed, no paper has to be read.
  const ids = rules.hasChanged ? await db.papers.toCollection().primaryKeys() : [...known.keys()];
  const read = async (part: string[]): Promise<Paper[]> =>
    rules.hasChanged
      ? db.papers.where("id").between(part.at(-1), part[0], true, true).toArray()
      : part.map(unnamedPaper);
  let writing = Promise.resolve();
  // No transaction over all: a paper that is stored after it was read here is noted to be judged once more.
  for await (const papers of readAhead(partsOf(ids.reverse()), read, AHEAD)) {
    const changes = verdictChanges(papers, rules, known);
    await writing;
    writing = writeVerdicts(changes);
  }
  await writing;
}

const partsOf = (ids: string[]) => Array.from(parts(ids, AT_ONCE), ({ part }) => part);

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
