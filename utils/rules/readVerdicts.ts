import type { Verdict } from "../model/verdict";
import type { Reader } from "../store/db/reader";

/** The ids of all papers that are muted, or followed; read from index keys alone. */
export const idsThatAre = (read: Reader, is: Verdict["is"]): Promise<string[]> =>
  read.keys("verdicts", { index: "is", from: is, to: is });

/** What the rules make of some papers, in their order. */
export const verdictsOf = (read: Reader, paperIds: string[]): Promise<(Verdict | undefined)[]> =>
  read.getMany("verdicts", paperIds);
