import { fetchFromArxiv } from "../../fetch/api/arxiv";
import { isBetween } from "../../fetch/asking/recent";
import { storePapers, storing } from "../../fetch/papers/storePapers";
import { db } from "../../store/db/database";
import { readArxivRow, updateArxivRow } from "./arxivRow";

/** The shortest time between two requests that arXiv allows, in milliseconds. */
export const BETWEEN_REQUESTS = 3000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function awaitTurn(): Promise<void> {
  const now = Date.now();
  const { askedAt = 0 } = await readArxivRow();
  if (isBetween(askedAt, now - BETWEEN_REQUESTS, now)) await wait(askedAt + BETWEEN_REQUESTS - now);
  await updateArxivRow({ askedAt: Date.now() });
}

/**
 * Fetches a paper from arXiv and stores it, unless it is stored already. Only one request runs at a time over all contexts,
 * and each waits for its turn.
 * @returns false if arXiv does not know the paper
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
