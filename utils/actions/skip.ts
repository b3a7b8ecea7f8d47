import type { Day } from "../ground/dates/day";
import type { Change, Edit } from "../model/change";
import { skipField } from "../model/fields";
import { addRule } from "./rules";
import { step, toggle } from "./step";

/** A paper that is skipped in a digest is also marked as seen. */
const skipping = (day: Day, paperId: string, at: number): Edit[] => [
  { table: "digests", key: day, field: skipField(paperId), value: 1 },
  toggle(paperId, "seen", true, at),
];

/** Skips a paper of a digest. One step to undo. */
export const skipPaper = (day: Day, paperId: string, at: number = Date.now()): Promise<Change | undefined> =>
  step({ kind: "skip" }, skipping(day, paperId, at), at);

/** Mutes a topic of a paper in a digest, and skips that paper without waiting for the verdicts. One step to undo. */
export const muteTopic = (
  ruleId: string,
  day: Day,
  paperId: string,
  keyword: string,
  at: number = Date.now(),
): Promise<Change | undefined> =>
  addRule(ruleId, { effect: "mute", keyword }, at, skipping(day, paperId, at));
