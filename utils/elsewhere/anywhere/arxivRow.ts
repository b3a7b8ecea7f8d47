import { db } from "../../store/db/database";

/** Notes about requests to arXiv, in one row of `following`. Times are in milliseconds since the epoch. */
interface ArxivRow {
  key: typeof ARXIV;
  /** When arXiv was last asked for a paper. */
  askedAt?: number;
  /** The paper for which the user was last asked for permission, and when. */
  wanted?: { id: string; at: number };
}

const ARXIV = "arxiv";

const table = () => db.table<ArxivRow>("following");

/** Reads the row; empty if nothing was noted yet. */
export const readArxivRow = async (): Promise<ArxivRow> => (await table().get(ARXIV)) ?? { key: ARXIV };

/** Changes some fields of the row. */
export async function updateArxivRow(change: Partial<ArxivRow>): Promise<void> {
  await db.transaction("rw", db.following, async () => {
    await table().put({ ...(await readArxivRow()), ...change });
  });
}
