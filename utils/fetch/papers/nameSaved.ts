import { RefreshError } from "../../model/failure";
import { db } from "../../store/db/database";
import { loadDetail } from "./load";

/** The ids of saved papers that are not stored and that Hugging Face was not asked for yet. Only keys are read. */
async function unnamedIds(): Promise<string[]> {
  return db.transaction("r", db.marks, db.papers, db.details, async () => {
    const saved = await db.marks.orderBy("savedAt").reverse().primaryKeys();
    if (!saved.length) return [];
    const [papers, details] = await Promise.all([
      db.papers.toCollection().primaryKeys(),
      db.details.toCollection().primaryKeys(),
    ]);
    const known = new Set([...papers, ...details]);
    return saved.filter((id) => !known.has(id));
  });
}

/** At most this many papers are fetched in one call: a fifth of what Hugging Face allows in five minutes. */
export const NAMED_AT_ONCE = 100;

/**
 * Fetches the saved papers of which only the id is known, one after the other, the last saved first. It runs one at a
 * time over all contexts. Papers that can't be fetched now are left for the next call.
 */
export async function nameSaved(): Promise<void> {
  await navigator.locks.request("name saved", { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    for (const id of (await unnamedIds()).slice(0, NAMED_AT_ONCE)) {
      try {
        await loadDetail(id);
      } catch (error) {
        if (!(error instanceof RefreshError)) throw error;
        // An unreadable answer concerns only this paper. Any other failure would stop the next papers too.
        if (error.failure.kind !== "unexpected") return;
      }
    }
  });
}
