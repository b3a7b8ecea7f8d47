import type { Day } from "../ground/dates/day";
import type { Change, Edit } from "../model/change";
import { skipField } from "../model/fields";
import { addRule } from "./rules";
import { step, toggle } from "./step";

/** To pass over a paper of a digest is also to have seen it. */
const skipping = (day: Day, paperId: string, at: number): Edit[] => [
  { table: "digests", key: day, field: skipField(paperId), value: 1 },
  toggle(paperId, "seen", true, at),
];

/** Passes over a paper of a digest; one step. */
export const skipPaper = (day: Day, paperId: string, at: number = Date.now()): Promise<Change | undefined> =>
  step({ kind: "skip" }, skipping(day, paperId, at), at);

/** Mutes what a paper of a digest is about, and passes over that paper, before all others are judged; one step. */
export const muteTopic = (
  ruleId: string,
  day: Day,
  paperId: string,
  keyword: string,
  at: number = Date.now(),
): Promise<Change | undefined> =>
  addRule(ruleId, { effect: "mute", keyword }, at, skipping(day, paperId, at));
