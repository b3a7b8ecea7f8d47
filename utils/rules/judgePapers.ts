import { db } from "../db/database";
import type { Paper } from "../paper";
import { compile, type Judge } from "./compile";
import { ruleName } from "./name";
import { loadedPatterns, loadPatterns } from "./patterns";
import { activeRules, type Rule, saying } from "./rule";
import { JUDGED, type Judged, type Verdict } from "./verdict";

/** The tables that judging reads and writes, for transactions that store papers. */
export const judging = () => [db.rules, db.verdicts, db.judged];

/** How far papers have been judged: by no rules, before there were any. */
export const readJudged = async (): Promise<Judged> =>
  (await db.judged.get(JUDGED)) ?? { key: JUDGED, rules: NO_RULES, missed: [] };

const NO_RULES = saying([]);

/** What stands for the rules while papers are judged by some and by others. */
export const UNSETTLED = "";

/** What judges by the rules as they are. */
export interface Court {
  /** What the rules say; see `saying`. */
  rules: string;
  /** Whether there are regular expressions among them that could not be asked. */
  isPartial: boolean;
  judge: Judge;
  names: ReadonlyMap<string, string>;
}

/** The last one: rules change seldom, and papers come often. A cache alone. */
let last: Court | undefined;

/** What judges by some rules. Regular expressions count once their library is there. */
export function courtOf(rows: readonly Rule[]): Court {
  const active = activeRules(rows);
  const rules = saying(active);
  const patterns = loadedPatterns();
  const isPartial = !patterns && active.some(({ pattern }) => pattern !== undefined);
  if (last?.rules !== rules || last.isPartial !== isPartial) {
    const names = new Map(active.map((rule) => [rule.id, ruleName(rule)]));
    last = { rules, isPartial, judge: compile(active, patterns?.setOf), names };
  }
  return last;
}

/** What all rules make of a paper; undefined where it meets none. */
export function verdictOn(paper: Paper, { judge, names }: Court): Verdict | undefined {
  const { follow, mute } = judge(paper);
  if (!follow.length && !mute.length) return undefined;
  const [is, ids] = mute.length ? (["muted", mute] as const) : (["followed", follow] as const);
  return { paperId: paper.id, is, follow, mute, why: ids.map((id) => names.get(id)).join("; ") };
}

/** Loads what the rules need that are there, before a transaction, which could not wait for it. */
export async function prepareCourt(): Promise<void> {
  if (loadedPatterns()) return;
  const rows = await db.rules.toArray();
  if (courtOf(rows).isPartial) await loadPatterns();
}

/**
 * Judges papers that are stored in the same transaction, which has to be one over `judging`. Where a rule
 * came meanwhile whose library is not here, the papers are noted, and judged once more by whoever catches up.
 */
export async function judgePapers(papers: readonly Paper[]): Promise<void> {
  const court = courtOf(await db.rules.toArray());
  await writeVerdicts(papers, court);
  const { rules, missed } = await readJudged();
  // Not all papers have been judged by these rules, and now not by the ones before either, should they come back.
  if (rules !== court.rules && rules !== UNSETTLED)
    await db.judged.put({ key: JUDGED, rules: UNSETTLED, missed });
  if (!court.isPartial) return;
  const ids = papers.map(({ id }) => id);
  await db.judged.update(JUDGED, { missed: [...new Set([...missed, ...ids])] });
}

/**
 * Writes what has changed of the verdicts on some papers; call it inside a transaction on verdicts.
 * @param known the verdicts there are on them; read where they are not given
 */
export async function writeVerdicts(
  papers: readonly Paper[],
  court: Court,
  known?: readonly Verdict[],
): Promise<void> {
  const ids = papers.map(({ id }) => id);
  const found = known ?? (await db.verdicts.bulkGet(ids));
  const before = new Map(found.map((verdict) => [verdict?.paperId, verdict]));
  const now = papers.map((paper) => verdictOn(paper, court));
  const changed = now.flatMap((verdict) =>
    verdict && !isSame(verdict, before.get(verdict.paperId)) ? [verdict] : [],
  );
  const gone = ids.filter((id, i) => before.has(id) && !now[i]);
  if (changed.length) await db.verdicts.bulkPut(changed);
  if (gone.length) await db.verdicts.bulkDelete(gone);
}

const isSame = (one: Verdict, other: Verdict | undefined) => JSON.stringify(one) === JSON.stringify(other);
