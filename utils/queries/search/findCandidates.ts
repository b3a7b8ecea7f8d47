import type { FindCandidates, Need } from "../../rules/needs";
import { db } from "../../store/db/database";
import { eachHolder, rarestPlaces } from "./eachHolder";
import { keepBlocks, missingBlocks, type StoredReader, storedReader } from "./storedSegments";

/**
 * Finds the papers that may meet at least one need, by the search index and the index of upvotes. Papers whose current text
 * is not in the search index are always included.
 * @param ids the ids of all stored papers
 */
export const findCandidates: FindCandidates = async (needs, ids) => {
  const { readers, waiting } = await readIndex(needs);
  const upvotes = await upvotesReached(needs);
  const indexed = new Set(readers.flatMap(({ segment }) => segment.papers));
  const candidates = new Set(waiting);
  for (const id of ids) if (!indexed.has(id)) candidates.add(id);
  for (const reader of readers) {
    for (const need of needs) {
      const { upvotes: fewest } = need;
      eachHolder(reader, need.words, (id) => {
        if (fewest === undefined || (upvotes.get(id) ?? -1) >= fewest) candidates.add(id);
      });
    }
  }
  return candidates;
};

/**
 * Reads the waiting papers and what the needs ask of the search index, in one transaction, as indexing moves papers from one
 * to the other.
 */
const readIndex = (needs: readonly Need[]) =>
  db.transaction("r", db.segments, db.blocks, db.unindexed, async () => {
    const [segments, rows] = await Promise.all([db.segments.toArray(), db.unindexed.toArray()]);
    const readers = segments.map(storedReader);
    const keys = readers.flatMap((reader) => missingBlocks(reader, placesOf(reader, needs)));
    keepBlocks(readers, await db.blocks.bulkGet(keys));
    return { readers, waiting: rows.map(({ paperId }) => paperId) };
  });

const placesOf = (reader: StoredReader, needs: readonly Need[]) =>
  needs.flatMap(({ words }) => rarestPlaces(reader, words).flat());

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
