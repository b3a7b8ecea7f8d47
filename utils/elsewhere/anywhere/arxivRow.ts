import { db } from "../../store/db/database";

/** What is noted about asking arXiv; one row of `following`. All moments in milliseconds since the epoch. */
interface ArxivRow {
  key: typeof ARXIV;
  /** When it was last asked for a paper. */
  askedAt?: number;
  /** The paper for which the user was last asked whether arXiv may be, and when. */
  wanted?: { id: string; at: number };
}

const ARXIV = "arxiv";

const table = () => db.table<ArxivRow>("following");

/** The row; empty before arXiv was ever thought of. */
export const readArxivRow = async (): Promise<ArxivRow> => (await table().get(ARXIV)) ?? { key: ARXIV };

/** Changes part of the row and keeps the rest. */
export async function updateArxivRow(change: Partial<ArxivRow>): Promise<void> {
  await db.transaction("rw", db.following, async () => {
    await table().put({ ...(await readArxivRow()), ...change });
  });
}
