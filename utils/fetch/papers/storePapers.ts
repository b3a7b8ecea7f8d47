import { type FetchedPaper, NOTHING_KNOWN, type Paper } from "../../model/paper";
import { indexedTexts } from "../../queries/search/indexedTexts";
import { judgePapers, judging } from "../../rules/judgePapers";
import { db } from "../../store/db/database";

/** The tables that storing papers needs, for transactions; see also `loadPatternsIfNeeded`. */
export const storing = () => [db.papers, db.unindexed, ...judging()];

/**
 * Stores what answers say of papers, which keep what an answer leaves out, and queues for the search index those that
 * say something else than before. What the rules make of them is stored with them. Call it inside a transaction over `storing`.
 * @param stored what is stored of each, where that has just been read
 */
export async function storePapers(
  fetched: readonly FetchedPaper[],
  stored?: readonly (Paper | undefined)[],
): Promise<void> {
  const known = stored ?? (await db.papers.bulkGet(fetched.map(({ id }) => id)));
  const papers = fetched.map((paper, i): Paper => ({ ...NOTHING_KNOWN, ...known[i], ...paper }));
  await db.papers.bulkPut(papers);
  const reworded = papers.filter((paper, i) => !saysTheSame(paper, known[i]));
  if (reworded.length) await db.unindexed.bulkAdd(reworded.map(({ id }) => ({ paperId: id })));
  await judgePapers(papers);
}

/** Upvotes, stars and comments change all the time; words hardly ever do. */
function saysTheSame(paper: Paper, before: Paper | undefined): boolean {
  return before !== undefined && textsOf(paper) === textsOf(before);
}

const textsOf = (paper: Paper) => JSON.stringify(indexedTexts(paper));
