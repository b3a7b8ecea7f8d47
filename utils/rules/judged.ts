import { saying } from "../model/rule";
import { JUDGED, type Judged } from "../model/verdict";
import { db } from "../store/db/database";

const NO_RULES = saying([]);

/** In place of the rules' text while some papers are judged by the old rules and some by the new. */
export const UNFINISHED = "";

/** Reads which rules all papers were judged by: by none, before the first rule. */
export const readJudged = async (): Promise<Judged> =>
  (await db.judged.get(JUDGED)) ?? { key: JUDGED, rules: NO_RULES, missed: [] };

/**
 * Notes that from now on papers may be judged by different rules, in case judging is killed halfway.
 * @returns the text of the rules that all papers were judged by until now
 */
export const markUnfinished = (): Promise<string> =>
  db.transaction("rw", db.judged, async () => {
    const judged = await readJudged();
    await db.judged.put({ ...judged, rules: UNFINISHED });
    return judged.rules;
  });

/** Notes papers to be judged once more. Call it inside a transaction on `judged`. */
export async function judgeLater(ids: readonly string[]): Promise<void> {
  const judged = await readJudged();
  await db.judged.put({ ...judged, missed: [...new Set([...judged.missed, ...ids])] });
}
