import { addDays, dayOf } from "../ground/dates/day";
import { dayFeed } from "../model/feed";
import { conditionsOf } from "../model/rule";
import { db } from "../store/db/database";
import { compile } from "./compile";
import type { Draft } from "./draft";
import { loadPatterns, type PatternProblem } from "./patterns";

/** The papers that a rule would have matched. */
export interface CaughtPapers {
  /** How many papers match, of how many. */
  count: number;
  of: number;
  /** The latest of those that match. */
  first: { id: string; title: string }[];
}

/** The answer about a rule that is being written: a preview, or why it cannot be a rule. */
export type Outlook = { preview: CaughtPapers } | { problem: PatternProblem };

/** How many days back a preview looks, and how many papers it names. */
export const PREVIEW_DAYS = 30;
const NAMED = 20;

/**
 * Previews a rule on the papers that were listed in the last `PREVIEW_DAYS` days (UTC).
 * @param now milliseconds since the epoch
 */
export async function previewRule(draft: Draft, now: number = Date.now()): Promise<Outlook> {
  const patterns = draft.pattern === undefined ? undefined : await loadPatterns();
  const problem = draft.pattern === undefined ? undefined : patterns?.problemOf(draft.pattern);
  if (problem) return { problem };
  const from = dayFeed(addDays(dayOf(now), -PREVIEW_DAYS));
  const listings = db.listings.where("[feed+paperId]").between([from, ""], [dayFeed("9999"), ""]);
  const ids = [...new Set((await listings.primaryKeys()).map(([, id]) => id))].reverse();
  const papers = (await db.papers.bulkGet(ids)).filter((paper) => paper !== undefined);
  if (!conditionsOf(draft).length) return { preview: { count: 0, of: papers.length, first: [] } };
  const judge = compile([{ id: "draft", changedAt: {}, ...draft }], patterns?.setOf);
  const caught = papers.filter((paper) => judge(paper)[draft.effect].length > 0);
  const first = caught.slice(0, NAMED).map(({ id, title }) => ({ id, title }));
  return { preview: { count: caught.length, of: papers.length, first } };
}
