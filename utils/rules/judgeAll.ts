import { parts, readAhead } from "../ground/parts";
import { type Paper, unnamedPaper } from "../model/paper";
import { JUDGED } from "../model/verdict";
import { db } from "../store/db/database";
import {
  byPaper,
  type Court,
  courtOf,
  judging,
  readJudged,
  retrialOf,
  UNSETTLED,
  verdictsOn,
  writeVerdicts,
} from "./judgePapers";
import { loadPatterns } from "./patterns";

/** How many papers are judged at a time: a moment's work, so that everything else on the same thread goes on in between. */
const AT_ONCE = 500;
/** So many such parts are read before they are judged: the database is busy all the time, and few papers are in memory. */
const AHEAD = 4;

/** What judges by all rules there are, the library for regular expressions included. */
async function wholeCourt(): Promise<Court> {
  const court = courtOf(await db.rules.toArray());
  if (!court.isPartial) return court;
  await loadPatterns();
  return courtOf(await db.rules.toArray());
}

/** Whether there are papers that were not judged by the rules as they are. */
export async function isToBeJudged(): Promise<boolean> {
  const [rows, { rules, missed }] = await Promise.all([db.rules.toArray(), readJudged()]);
  return missed.length > 0 || courtOf(rows).rules !== rules;
}

/**
 * Judges all stored papers where the rules have changed since that was last done, the latest first: they are those on
 * screen. One runs at a time, in whatever context. It may be killed at any await: that all are judged is noted once they
 * are, so whoever asks next does it again. Verdicts change what is new: whoever calls this updates the badge after it.
 */
export function judgeAll(): Promise<void> {
  return navigator.locks.request("rules", async () => {
    if (!(await isToBeJudged())) return;
    for (;;) {
      const court = await wholeCourt();
      if ((await readJudged()).rules !== court.rules) await judgeEach(court);
      if (await settle(court)) break;
    }
  });
}

/** Judges all papers by the rules that have changed, which is most often one; by all where that was begun and not ended. */
async function judgeEach(court: Court): Promise<void> {
  const retrial = retrialOf(court, await unsettle());
  const known = byPaper(await db.verdicts.toArray());
  // Where rules only went, no paper has to be read.
  const ids = retrial.isAsking ? await db.papers.toCollection().primaryKeys() : [...known.keys()];
  const read = async (part: string[]): Promise<Paper[]> =>
    retrial.isAsking
      ? db.papers.where("id").between(part.at(-1), part[0], true, true).toArray()
      : part.map(unnamedPaper);
  let writing = Promise.resolve();
  // No transaction: a paper that is stored between its being read and judged notes itself as missed.
  for await (const papers of readAhead(partsOf(ids.reverse()), read, AHEAD)) {
    const changes = verdictsOn(papers, retrial, known);
    await writing;
    writing = writeVerdicts(changes);
  }
  await writing;
}

/**
 * Notes that papers are judged by some rules and by others from now on, should this be killed on the way.
 * @returns what the rules said by which all were judged
 */
const unsettle = (): Promise<string> =>
  db.transaction("rw", db.judged, async () => {
    const judged = await readJudged();
    await db.judged.put({ ...judged, rules: UNSETTLED });
    return judged.rules;
  });

const partsOf = (ids: string[]) => Array.from(parts(ids, AT_ONCE), ({ part }) => part);

/** Judges what was missed meanwhile and notes that all is done; or not, where the rules have changed again. */
async function settle(court: Court): Promise<boolean> {
  for (;;) {
    const left = await db.transaction("rw", [db.papers, ...judging()], async () => {
      if (courtOf(await db.rules.toArray()).rules !== court.rules) return undefined;
      const { rules, missed } = await readJudged();
      await judgeMissed(missed.slice(0, AT_ONCE), court);
      const left = missed.slice(AT_ONCE);
      await db.judged.put({ key: JUDGED, rules: left.length ? rules : court.rules, missed: left });
      return left.length;
    });
    if (!left) return left === 0;
  }
}

async function judgeMissed(ids: string[], court: Court): Promise<void> {
  const papers = await db.papers.bulkGet(ids);
  const known = byPaper(await db.verdicts.bulkGet(ids));
  await writeVerdicts(
    verdictsOn(
      papers.filter((paper) => paper !== undefined),
      court,
      known,
    ),
  );
  await db.verdicts.bulkDelete(ids.filter((_, i) => !papers[i]));
}
