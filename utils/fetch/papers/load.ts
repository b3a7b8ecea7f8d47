import { HOUR } from "../../ground/dates/day";
import type { PaperDetails } from "../../model/detail";
import { RefreshError } from "../../model/failure";
import { paperUrl } from "../../model/paper";
import { loadPatternsIfNeeded } from "../../rules/compileRules";
import { db } from "../../store/db/database";
import { fetchJson, fetchText } from "../api/huggingface";
import { askAlone } from "../asking/askAlone";
import { updateFollowing } from "../asking/noteFollowing";
import { isBetween, isRecent } from "../asking/recent";
import { parseDetail } from "./parseDetail";
import { storeDetail, storeText } from "./storeDetail";
import { storing } from "./storePapers";

/** A full text is not fetched again for this long. It only changes with a new version of the paper. */
const TEXT_FRESH_FOR = 24 * HOUR;

/** The options of fetching a paper. */
interface Wish {
  /** True to fetch even if that was done recently. */
  again?: boolean;
}

/**
 * Fetches a paper with its discussion and linked repositories and stores them in one transaction, unless that was done in
 * the last fifteen minutes. If Hugging Face doesn't know the paper, that is stored too.
 * @throws RefreshError for every failure
 */
export function loadDetail(id: string, { again = false }: Wish = {}): Promise<void> {
  const isDone = async () => !again && isRecent((await db.details.get(id))?.answer?.fetchedAt);
  const job = async () => {
    const before = (await db.details.get(id))?.answer;
    const answer = await fetchJson(`${apiPath(id)}?field=comments`, etagOf(before), Date.now());
    const parsed = answer.kind === "found" ? parseDetail(answer.body) : undefined;
    if (answer.kind === "found" && parsed?.paper.id !== id) throw new RefreshError({ kind: "unexpected" });
    await loadPatternsIfNeeded();
    await db.transaction("rw", [...storing(), db.details, db.following], async () => {
      await storeDetail(id, answer, parsed, Date.now());
      if (answer.pauseUntil) await updateFollowing({ pausedUntil: answer.pauseUntil });
    });
  };
  return askAlone(`paper/${id}`, "pausedUntil", { isDone, job });
}

/**
 * Fetches the full text of a paper and stores it, unless that was done in the last day, or in the last fifteen minutes if
 * there was none. If there is none, that is stored too.
 * @throws RefreshError for every failure
 */
export function loadText(id: string, { again = false }: Wish = {}): Promise<void> {
  const isDone = async () => !again && isFresh((await db.details.get(id))?.text);
  const job = async () => {
    const before = (await db.details.get(id))?.text;
    const answer = await fetchText(`${pagePath(id)}.md`, etagOf(before), Date.now());
    await db.transaction("rw", db.details, db.following, async () => {
      await storeText(id, answer, Date.now());
      if (answer.pauseUntil) await updateFollowing({ pausedUntil: answer.pauseUntil });
    });
  };
  return askAlone(`text/${id}`, "pausedUntil", { isDone, job });
}

function isFresh(text: PaperDetails["text"]): boolean {
  const now = Date.now();
  return text?.isMissing ? isRecent(text.fetchedAt) : isBetween(text?.fetchedAt, now - TEXT_FRESH_FOR, now);
}

const pagePath = (id: string) => new URL(paperUrl(id)).pathname;
const apiPath = (id: string) => `/api${pagePath(id)}`;

/** The entity tag of a stored answer; undefined if it was missing, so that the next answer can't be "unchanged". */
const etagOf = (kept?: { etag?: string; isMissing: boolean }) => (kept?.isMissing ? undefined : kept?.etag);
