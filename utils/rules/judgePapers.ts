import type { Paper } from "../model/paper";
import { activeRules, type Rule, saying, unchangedSince } from "../model/rule";
import { JUDGED, type Judged, type Verdict } from "../model/verdict";
import { db } from "../store/db/database";
import { compile, type Judge } from "./compile";
import { loadedPatterns, loadPatterns } from "./patterns";
import { ruleName } from "./ruleName";

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
  active: ReturnType<typeof activeRules>;
  /** Whether there are regular expressions among them that could not be asked. */
  isPartial: boolean;
  judge: Judge;
  names: ReadonlyMap<string, string>;
  /** The rules that `judge` does not ask, because what they said of each paper stands; by their ids. */
  standing?: ReadonlySet<string>;
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
    last = { rules, active, isPartial, judge: compile(active, patterns?.setOf), names };
  }
  return last;
}

/** What judges papers that were all judged before by other rules: it asks only those that have changed since, if any. */
export function retrialOf(court: Court, before: string): Court & { isAsking: boolean } {
  const standing = unchangedSince(court.active, before);
  const changed = court.active.filter(({ id }) => !standing.has(id));
  const judge = compile(changed, loadedPatterns()?.setOf);
  return { ...court, judge, standing, isAsking: changed.length > 0 };
}

/** What all rules make of a paper; undefined where it meets none. */
function verdictOn(paper: Paper, { judge, names, standing }: Court, before?: Verdict): Verdict | undefined {
  const { follow, mute } = judge(paper);
  if (standing?.size && before) {
    for (const id of before.follow) if (standing.has(id)) follow.push(id);
    for (const id of before.mute) if (standing.has(id)) mute.push(id);
    follow.sort();
    mute.sort();
  }
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
 * Judges papers that are stored in the same transaction, which has to be one over `judging`. Those that were judged by
 * other rules than all the others are noted, and judged once more by whoever catches up.
 */
export async function judgePapers(papers: readonly Paper[]): Promise<void> {
  const court = courtOf(await db.rules.toArray());
  const { rules, missed } = await readJudged();
  // Where there are no rules, and were none, there are no verdicts either.
  if (!court.active.length && rules === court.rules && !missed.length) return;
  const ids = papers.map(({ id }) => id);
  await writeVerdicts(verdictsOn(papers, court, byPaper(await db.verdicts.bulkGet(ids))));
  if (rules !== court.rules || court.isPartial) await noteMissed(ids);
}

/** Forgets the verdicts on papers that are removed in the same transaction, one over `judging`. */
export async function forgetVerdicts(ids: readonly string[]): Promise<void> {
  await db.verdicts.bulkDelete([...ids]);
  // They may just be judged.
  if ((await readJudged()).rules === UNSETTLED) await noteMissed(ids);
}

async function noteMissed(ids: readonly string[]): Promise<void> {
  const judged = await readJudged();
  await db.judged.put({ ...judged, missed: [...new Set([...judged.missed, ...ids])] });
}

/** What changes of the verdicts: those that are new or others than before, and the papers that have none any more. */
interface Changes {
  changed: Verdict[];
  gone: string[];
}

/** Verdicts by the papers that they are on. */
export const byPaper = (verdicts: readonly (Verdict | undefined)[]): ReadonlyMap<string, Verdict> =>
  new Map(verdicts.flatMap((verdict) => (verdict ? [[verdict.paperId, verdict]] : [])));

/** Judges papers, and compares that with the verdicts there are. */
export function verdictsOn(
  papers: readonly Paper[],
  court: Court,
  known: ReadonlyMap<string, Verdict>,
): Changes {
  const changed: Verdict[] = [];
  const gone: string[] = [];
  for (const paper of papers) {
    const was = known.get(paper.id);
    const verdict = verdictOn(paper, court, was);
    if (!verdict && was) gone.push(paper.id);
    if (verdict && !isSame(verdict, was)) changed.push(verdict);
  }
  return { changed, gone };
}

/** Writes what changes of the verdicts. */
export async function writeVerdicts({ changed, gone }: Changes): Promise<void> {
  if (changed.length) await db.verdicts.bulkPut(changed);
  if (gone.length) await db.verdicts.bulkDelete(gone);
}

const isSame = (one: Verdict, other: Verdict | undefined) => JSON.stringify(one) === JSON.stringify(other);
