import type { Day } from "../ground/dates/day";
import { type Digest, papersOfDigest } from "../model/digest";
import type { Entry } from "../model/entry";
import type { Mark } from "../model/mark";
import { isSnoozed } from "../model/mark";
import { unnamedPaper } from "../model/paper";
import type { Verdict } from "../model/verdict";
import { entriesOf } from "../queries/lists/entries";
import { verdictsOf } from "../rules/readVerdicts";
import { db } from "../store/db/database";
import { dexieReader } from "../store/db/dexieReader";

/** What became of a paper of a digest; `left` is what nothing was done with yet. */
export type DigestFate = "left" | "saved" | "read" | "hidden" | "later" | "muted" | "skipped";

/** A paper of a digest as its page shows it. */
export interface DigestEntry extends Entry {
  fate: DigestFate;
  /** What the rules are called by which it is followed; undefined where it was chosen for its upvotes. */
  why?: string;
}

/** A digest with its papers. */
export interface OpenDigest {
  digest: Digest;
  entries: DigestEntry[];
  /** How many of them nothing was done with yet. */
  left: number;
}

/** A digest in the list of all. */
export interface PastDigest {
  day: Day;
  /** How many papers it has. */
  papers: number;
}

/** Whether there is something in it to be shown. */
const isThere = (digest: Digest) => digest.madeAt !== undefined && Boolean(digest.papers);

/** What was done with a paper in any view counts; only that it was skipped is known to its digest alone. */
function fateOf(mark: Mark | undefined, verdict: Verdict | undefined, isSkipped: boolean): DigestFate {
  if (mark?.savedAt !== undefined) return "saved";
  if (mark?.readAt !== undefined) return "read";
  if (mark?.hiddenAt !== undefined) return "hidden";
  if (isSnoozed(mark, Date.now())) return "later";
  if (verdict?.is === "muted") return "muted";
  return isSkipped ? "skipped" : "left";
}

/** The digest of a day, or the latest where none is given; undefined where there is none. */
export function readDigest(day?: Day): Promise<OpenDigest | undefined> {
  return db.transaction("r", db.digests, db.papers, db.marks, db.verdicts, async () => {
    const digest = day
      ? await db.digests.get(day)
      : await db.digests.orderBy("day").reverse().filter(isThere).first();
    if (digest?.madeAt === undefined) return undefined;
    const ids = papersOfDigest(digest);
    const [listed, verdicts] = await Promise.all([
      entriesOf(dexieReader, ids, unnamedPaper),
      verdictsOf(dexieReader, ids),
    ]);
    const skipped = new Set(digest.skipped);
    const entries = listed.map((entry, i): DigestEntry => {
      const verdict = verdicts[i];
      const fate = fateOf(entry.mark, verdict, skipped.has(entry.paper.id));
      const isFollowed = i < (digest.followed ?? 0);
      return { ...entry, fate, ...(isFollowed && { why: verdict?.is === "followed" ? verdict.why : "" }) };
    });
    return { digest, entries, left: entries.filter(({ fate }) => fate === "left").length };
  });
}

/** All digests in which there is something, the latest first. */
export async function pastDigests(): Promise<PastDigest[]> {
  const all = await db.digests.orderBy("day").reverse().filter(isThere).toArray();
  return all.map((digest) => ({ day: digest.day, papers: papersOfDigest(digest).length }));
}
