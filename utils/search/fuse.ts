/** Where a result of a search came from: what is stored here, what Hugging Face found, or both. */
export type Origin = "here" | "hub" | "both";

/** A paper that was found, and where. */
export interface Found {
  id: string;
  origin: Origin;
}

/** How little a place further down is worth less: the usual constant of the method. */
const FLATNESS = 60;

/**
 * Makes one ranking of two that are ordered by measures which cannot be compared: reciprocal rank fusion (Cormack, Clarke
 * and Büttcher, 2009). What both found comes first; of equals what is here.
 */
export function fuse(here: readonly string[], hub: readonly string[]): Found[] {
  const scores = new Map<string, number>();
  for (const ranking of [here, hub]) {
    for (const [place, id] of ranking.entries()) {
      scores.set(id, (scores.get(id) ?? 0) + 1 / (FLATNESS + place));
    }
  }
  const [isHere, isOnHub] = [new Set(here), new Set(hub)];
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => ({ id, origin: !isOnHub.has(id) ? "here" : isHere.has(id) ? "both" : "hub" }));
}
