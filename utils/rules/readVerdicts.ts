import type { Verdict } from "../model/verdict";
import type { Reader } from "../store/db/reader";

/** The ids of all papers that are muted, or followed; read from index keys alone. */
export const idsThatAre = (read: Reader, is: Verdict["is"]): Promise<string[]> =>
  read.keys("verdicts", { index: "is", from: is, to: is });

/** The stored verdicts on some papers, in the order of the ids; undefined for a paper that no rule matches. */
export const verdictsOf = (read: Reader, paperIds: string[]): Promise<(Verdict | undefined)[]> =>
  read.getMany("verdicts", paperIds);
