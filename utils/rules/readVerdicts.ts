import type { Verdict } from "../model/verdict";
import { db } from "../store/db/database";

/** The ids of all papers that are muted, or followed; read from index keys alone. */
export const idsThatAre = (is: Verdict["is"]): Promise<string[]> =>
  db.verdicts.where("is").equals(is).primaryKeys();

/** What the rules make of some papers, in their order. */
export const verdictsOf = (paperIds: string[]): Promise<(Verdict | undefined)[]> =>
  db.verdicts.bulkGet(paperIds);
