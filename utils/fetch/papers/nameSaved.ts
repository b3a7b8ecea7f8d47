import { RefreshError } from "../../model/failure";
import { db } from "../../store/db/database";
import { loadDetail } from "./load";

/** The saved papers of which nothing is stored, and for which Hugging Face was not asked yet: read from keys alone. */
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

/** So many are asked for in one go: a fifth of what Hugging Face lets through in five minutes. */
export const NAMED_AT_ONCE = 100;

/**
 * Asks Hugging Face for the saved papers that are known by their id alone, the latest first and one after the other. One
 * runs at a time, in whatever context. What cannot be had now is asked for the next time.
 */
export async function nameSaved(): Promise<void> {
  await navigator.locks.request("name saved", { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    for (const id of (await unnamedIds()).slice(0, NAMED_AT_ONCE)) {
      try {
        await loadDetail(id);
      } catch (error) {
        if (!(error instanceof RefreshError)) throw error;
        // An answer about one paper that makes no sense says nothing of the others; anything else does.
        if (error.failure.kind !== "unexpected") return;
      }
    }
  });
}
