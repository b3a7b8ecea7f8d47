import { fetchFromArxiv } from "../../fetch/api/arxiv";
import { isBetween } from "../../fetch/asking/recent";
import { storePapers, storing } from "../../fetch/papers/storePapers";
import { db } from "../../store/db/database";
import { readArxivRow, updateArxivRow } from "./arxivRow";

/** ArXiv wants no more than one request in this time, in milliseconds. */
export const BETWEEN_REQUESTS = 3000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function awaitTurn(): Promise<void> {
  const now = Date.now();
  const { askedAt = 0 } = await readArxivRow();
  if (isBetween(askedAt, now - BETWEEN_REQUESTS, now)) await wait(askedAt + BETWEEN_REQUESTS - now);
  await updateArxivRow({ askedAt: Date.now() });
}

/**
 * Fetches a paper that Hugging Face does not know from arXiv and stores it, unless it is stored. One request runs at a
 * time, in whatever context, and each waits for its turn.
 * @returns whether arXiv knows it
 * @throws ArxivError
 */
export function takeFromArxiv(id: string): Promise<boolean> {
  return navigator.locks.request("arxiv", async () => {
    if (await db.papers.get(id)) return true;
    await awaitTurn();
    const paper = await fetchFromArxiv(id);
    if (!paper) return false;
    await db.transaction("rw", storing(), async () => storePapers([paper]));
    return true;
  });
}
