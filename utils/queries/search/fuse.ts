/** How little a place further down is worth less: the usual constant of the method. */
const FLATNESS = 60;

/**
 * Makes one ranking of two that are ordered by measures which cannot be compared: reciprocal rank fusion (Cormack, Clarke
 * and Büttcher, 2009). What both found comes first; of equals what the first found.
 */
export function fuse(first: readonly string[], second: readonly string[]): string[] {
  const scores = new Map<string, number>();
  for (const ranking of [first, second]) {
    for (const [place, id] of ranking.entries()) {
      scores.set(id, (scores.get(id) ?? 0) + 1 / (FLATNESS + place));
    }
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
