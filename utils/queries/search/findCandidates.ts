import type { FindCandidates, Need } from "../../rules/needs";
import { db } from "../../store/db/database";
import { eachHolder } from "./eachHolder";
import { readerOf } from "./match";

/**
 * Finds the papers that may meet at least one need, by the search index and the index of upvotes. Papers whose current text
 * is not in the search index are always included.
 * @param ids the ids of all stored papers
 */
export const findCandidates: FindCandidates = async (needs, ids) => {
  const { segments, waiting } = await readIndex();
  const upvotes = await upvotesReached(needs);
  const indexed = new Set(segments.flatMap(({ papers }) => papers));
  const candidates = new Set(waiting);
  for (const id of ids) if (!indexed.has(id)) candidates.add(id);
  for (const segment of segments) {
    const reader = readerOf(segment);
    for (const need of needs) {
      const { upvotes: fewest } = need;
      eachHolder(reader, need.words, (id) => {
        if (fewest === undefined || (upvotes.get(id) ?? -1) >= fewest) candidates.add(id);
      });
    }
  }
  return candidates;
};

/** Reads the search index and the waiting papers in one transaction, as indexing moves papers from one to the other. */
const readIndex = () =>
  db.transaction("r", db.segments, db.unindexed, async () => {
    const [segments, rows] = await Promise.all([db.segments.toArray(), db.unindexed.toArray()]);
    return { segments, waiting: rows.map(({ paperId }) => paperId) };
  });

/**
 * For each paper, the highest of the asked-for numbers of upvotes that it reaches; a paper that reaches none is left out.
 * Only index keys are read, each paper's at most once.
 */
async function upvotesReached(needs: readonly Need[]): Promise<ReadonlyMap<string, number>> {
  const asked = [...new Set(needs.flatMap(({ upvotes }) => upvotes ?? []))].sort((a, b) => a - b);
  const ids = await db.transaction("r", db.papers, () =>
    Promise.all(
      asked.map((from, i) => {
        const to = asked[i + 1] ?? Number.POSITIVE_INFINITY;
        return db.papers
          .where("upvotes")
          .between(from, to, true, i === asked.length - 1)
          .primaryKeys();
      }),
    ),
  );
  return new Map(ids.flatMap((each, i) => each.map((id) => [id, asked[i] ?? 0] as const)));
}
