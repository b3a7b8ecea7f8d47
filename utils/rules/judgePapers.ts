import type { Paper } from "../model/paper";
import { db } from "../store/db/database";
import { compileRules } from "./compileRules";
import { judgeLater, readJudged, UNFINISHED } from "./judged";
import { byPaper, verdictChanges, writeVerdicts } from "./verdictChanges";

/** The tables that judging reads and writes, for transactions that store papers. */
export const judging = () => [db.rules, db.verdicts, db.judged];

/**
 * Judges papers that are stored in the same transaction, which must include `judging`. Where the other papers were judged
 * by other rules, or a regular expression could not be tested, the papers are noted to be judged once more.
 */
export async function judgePapers(papers: readonly Paper[]): Promise<void> {
  const compiled = compileRules(await db.rules.toArray());
  const { rules, missed } = await readJudged();
  // Without rules, now and before, there are no verdicts either.
  if (!compiled.active.length && rules === compiled.rules && !missed.length) return;
  const ids = papers.map(({ id }) => id);
  await writeVerdicts(verdictChanges(papers, compiled, byPaper(await db.verdicts.bulkGet(ids))));
  if (rules !== compiled.rules || compiled.lacksPatterns) await judgeLater(ids);
}

/** Deletes the verdicts on papers that are deleted in the same transaction, which must include `judging`. */
export async function forgetVerdicts(ids: readonly string[]): Promise<void> {
  await db.verdicts.bulkDelete([...ids]);
  // All papers may just be judged, and these may have been read already: their verdicts are then deleted at the end.
  if ((await readJudged()).rules === UNFINISHED) await judgeLater(ids);
}
