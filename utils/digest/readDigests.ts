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

/** The fate of a paper in a digest; `left` means that nothing was done with it yet. */
export type DigestFate = "left" | "saved" | "read" | "hidden" | "later" | "muted" | "skipped";

/** A paper of a digest, as the digest's page shows it. */
export interface DigestEntry extends Entry {
  fate: DigestFate;
  /** The names of the rules that follow it; undefined if it was chosen for its upvotes. */
  why?: string;
}

/** A digest with its papers. */
export interface OpenDigest {
  digest: Digest;
  entries: DigestEntry[];
  /** The number of papers that are left. */
  left: number;
}

/** A digest in the list of all digests. */
export interface PastDigest {
  day: Day;
  /** The number of its papers. */
  papers: number;
}

/** True if a digest was made and has papers. */
const isThere = (digest: Digest) => digest.madeAt !== undefined && Boolean(digest.papers);

/** Marks from any view count. Only a skip is stored in the digest itself. */
function fateOf(mark: Mark | undefined, verdict: Verdict | undefined, isSkipped: boolean): DigestFate {
  if (mark?.savedAt !== undefined) return "saved";
  if (mark?.readAt !== undefined) return "read";
  if (mark?.hiddenAt !== undefined) return "hidden";
  if (isSnoozed(mark, Date.now())) return "later";
  if (verdict?.is === "muted") return "muted";
  return isSkipped ? "skipped" : "left";
}

/** The digest of a day, or without a day the latest digest that has papers; undefined if there is none. */
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

/** All digests that have papers, the latest first. */
export async function pastDigests(): Promise<PastDigest[]> {
  const all = await db.digests.orderBy("day").reverse().filter(isThere).toArray();
  return all.map((digest) => ({ day: digest.day, papers: papersOfDigest(digest).length }));
}
