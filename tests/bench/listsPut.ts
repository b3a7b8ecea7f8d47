import { putRows, readKeys, readRows } from "./database.ts";
import type { Subject } from "./subject.ts";

/** A list to put into the database: its key, and how many papers it has. */
export interface TestList {
  key: string;
  papers: number;
}

/**
 * The ids of stored papers that every list shows. Hidden papers are left out: a list of fifty would have
 * forty-nine cards. Which of the first papers are hidden depends on the day on which the benchmark runs.
 */
export async function shownIds({ extension }: Subject, count: number): Promise<string[]> {
  const page = await extension.inertPage();
  const marks = await readRows(page, "marks");
  const hidden = new Set(
    marks.filter(({ hiddenAt }) => hiddenAt !== undefined).map(({ paperId }) => paperId),
  );
  const ids = (await readKeys(page, "papers", count + hidden.size)).filter((id) => !hidden.has(id));
  if (ids.length < count) throw new Error(`of ${count} papers to list ${ids.length} are stored`);
  return ids.slice(0, count);
}

/**
 * Puts lists into the database as if just fetched, each made of the first papers: a page that opens has no
 * reason to fetch them.
 */
export async function putLists(
  { extension }: Subject,
  ids: readonly string[],
  lists: readonly TestList[],
): Promise<void> {
  const page = await extension.inertPage();
  const checkedAt = Date.now();
  for (const { key, papers } of lists) {
    const listings = ids
      .slice(0, papers)
      .map((paperId, rank) => ({ feed: key, paperId, rank, firstListedAt: 1 }));
    await putRows(page, {
      listings,
      feeds: [{ key, checkedAt, count: papers, dropped: 0, followed: false }],
    });
  }
}
