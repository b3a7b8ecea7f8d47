import { parts, readAhead } from "../ground/parts";
import { type Paper, unnamedPaper } from "../model/paper";
import type { Verdict } from "../model/verdict";
import { db } from "../store/db/database";
import { type ChangedRules, type CompiledRules, onlyChangedRules } from "./compileRules";
import { markUnfinished } from "./judged";
import type { FindCandidates } from "./needs";
import { papersToJudge } from "./papersToJudge";
import { byPaper, verdictChanges, writeVerdicts } from "./verdictChanges";

/** How many papers are judged at a time: few, so that other work of the same thread can go on in between. */
const AT_ONCE = 500;
/** How many such parts are read ahead: the database never waits, and few papers are in memory. */
const AHEAD = 4;
/** Reading one paper by its id takes as long as reading so many that lie beside each other. */
const SPARSE = 3;

/**
 * Judges all papers by the rules that have changed, most often one; by all rules if an earlier run was not finished. The
 * latest papers come first.
 * @param findCandidates tells which papers a rule can match, so that no others are read; without it all are
 */
export async function judgeChanged(all: CompiledRules, findCandidates?: FindCandidates): Promise<void> {
  const changed = onlyChangedRules(all, await markUnfinished());
  const known = byPaper(await db.verdicts.toArray());
  // Where rules were only removed, no paper has to be read.
  const ids = changed.changed.length ? await db.papers.toCollection().primaryKeys() : [];
  const { toRead, rules } = findCandidates
    ? await papersToJudge(changed, ids, findCandidates)
    : { toRead: new Set(ids), rules: changed };
  await removeResults(
    [...known.values()].filter(({ paperId }) => !toRead.has(paperId)),
    changed,
  );
  let writing = Promise.resolve();
  // No transaction over all: a paper that is stored after it was read here is noted to be judged once more.
  for await (const papers of readAhead(partsOf(ids, toRead), readPapers, AHEAD)) {
    const changes = verdictChanges(papers, rules, known);
    await writing;
    writing = writeVerdicts(changes);
  }
  await writing;
}

/** Removes the results of rules that have changed from verdicts on papers that none of them can match any more. */
async function removeResults(verdicts: readonly Verdict[], changed: ChangedRules): Promise<void> {
  const rules = { ...changed, judge: () => ({ follow: [], mute: [] }) };
  for (const { part } of parts(verdicts.toReversed(), AT_ONCE)) {
    const papers = part.map(({ paperId }) => unnamedPaper(paperId));
    await writeVerdicts(verdictChanges(papers, rules, byPaper(part)));
  }
}

/** Some papers that lie near each other: the ids of those to read, the latest first, and how many papers there are. */
interface Part {
  ids: string[];
  of: number;
}

const partsOf = (ids: readonly string[], toRead: ReadonlySet<string>): Part[] =>
  Array.from(parts(ids.toReversed(), AT_ONCE), ({ part }) => ({
    ids: part.filter((id) => toRead.has(id)),
    of: part.length,
  })).filter((part) => part.ids.length > 0);

async function readPapers({ ids, of }: Part): Promise<Paper[]> {
  if (ids.length * SPARSE < of) return (await db.papers.bulkGet(ids)).filter((paper) => paper !== undefined);
  const papers = await db.papers.where("id").between(ids.at(-1), ids[0], true, true).toArray();
  const wanted = new Set(ids);
  return papers.filter(({ id }) => wanted.has(id));
}
