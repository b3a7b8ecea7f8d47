import { updateBadge } from "../badge/badge";
import { db } from "../db/database";
import { parts } from "../parts";
import { type Court, courtOf, judging, readJudged, UNSETTLED, writeVerdicts } from "./judgePapers";
import { loadPatterns } from "./patterns";
import { JUDGED } from "./verdict";

/** How many papers are judged at a time: a moment's work, so that everything else on the same thread goes on in between. */
const AT_ONCE = 500;

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
 * are, so whoever asks next does it again.
 */
export function judgeAll(): Promise<void> {
  return navigator.locks.request("rules", async () => {
    if (!(await isToBeJudged())) return;
    for (;;) {
      const court = await wholeCourt();
      if ((await readJudged()).rules !== court.rules) await judgeEach(court);
      if (await settle(court)) break;
    }
    await updateBadge();
  });
}

async function judgeEach(court: Court): Promise<void> {
  // Killed on the way, papers would be judged by some rules and by others.
  await db.judged.put({ ...(await readJudged()), rules: UNSETTLED });
  const ids = (await db.papers.toCollection().primaryKeys()).reverse();
  for (const { part } of parts(ids, AT_ONCE)) {
    await db.transaction("rw", db.papers, db.verdicts, async () => {
      const range = [part.at(-1), part[0], true, true] as const;
      const [papers, known] = await Promise.all([
        db.papers
          .where("id")
          .between(...range)
          .toArray(),
        db.verdicts
          .where("paperId")
          .between(...range)
          .toArray(),
      ]);
      await writeVerdicts(papers, court, known);
    });
  }
}

/** Judges what was missed meanwhile and notes that all is done; or not, where the rules have changed again. */
function settle(court: Court): Promise<boolean> {
  return db.transaction("rw", [db.papers, ...judging()], async () => {
    if (courtOf(await db.rules.toArray()).rules !== court.rules) return false;
    const { missed } = await readJudged();
    const papers = await db.papers.bulkGet(missed);
    await writeVerdicts(
      papers.filter((paper) => paper !== undefined),
      court,
    );
    await db.judged.put({ key: JUDGED, rules: court.rules, missed: [] });
    return true;
  });
}
