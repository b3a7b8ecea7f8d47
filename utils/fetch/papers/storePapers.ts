import { type FetchedPaper, NOTHING_KNOWN, type Paper } from "../../model/paper";
import { indexedTexts } from "../../queries/search/indexedTexts";
import { judgePapers, judging } from "../../rules/judgePapers";
import { db } from "../../store/db/database";

/** The tables that `storePapers` needs, for transactions. See also `loadPatternsIfNeeded`. */
export const storing = () => [db.papers, db.unindexed, ...judging()];

/**
 * Stores fetched papers and applies the rules to them. Fields that are missing in the answer are kept. Papers whose texts
 * have changed are queued for the search index. Call it inside a transaction over `storing`.
 * @param stored the stored row of each paper, if they were just read
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

/** True if the searched texts are unchanged. Upvotes, stars and comments change all the time, texts hardly ever. */
function saysTheSame(paper: Paper, before: Paper | undefined): boolean {
  return before !== undefined && textsOf(paper) === textsOf(before);
}

const textsOf = (paper: Paper) => JSON.stringify(indexedTexts(paper));
