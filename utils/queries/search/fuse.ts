/** How slowly the score falls from place to place: the usual constant of the method. */
const FLATNESS = 60;

/**
 * Merges two rankings whose scores cannot be compared, by reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009). Papers
 * in both come first; among equals, those of the first ranking.
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
