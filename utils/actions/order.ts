import { generateNKeysBetween } from "fractional-indexing";
import type { Change, Edit } from "../model/change";
import { byHand } from "../queries/library/place";
import { db } from "../store/db/database";
import { step } from "./step";

/**
 * Moves saved papers within the user's own order, to the place after another paper. They keep the given order. Only the moved
 * papers change.
 * @param behind the id of the paper before them; undefined for the beginning
 */
export function move(ids: readonly string[], behind: string | undefined): Promise<Change | undefined> {
  return step({ kind: "order" }, async () => {
    const moved = new Set(ids);
    const saved = await db.marks.orderBy("savedAt").toArray();
    const others = byHand(saved.filter(({ paperId }) => !moved.has(paperId)));
    const places = others.map(({ place }) => place);
    const at = others.findIndex(({ paperId }) => paperId === behind);
    const before = places[at] ?? null;
    // Papers that share a place stay together: nothing fits between them.
    const after = places.slice(at + 1).find((place) => before === null || place > before) ?? null;
    const keys = generateNKeysBetween(before, after, ids.length);
    return ids.map((key, i): Edit => ({ table: "marks", key, field: "place", value: keys[i] ?? "" }));
  });
}
