import { db } from "../../store/db/database";

/** The tags of papers, with the number of papers that have each. */
export async function tagsOf(ids: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const mark of await db.marks.bulkGet([...ids])) {
    for (const name of mark?.tags ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
