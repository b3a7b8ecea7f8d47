import { HOUR } from "../../ground/dates/day";

/** For each length of time in milliseconds, the number of such spans of which the last backup is kept. */
const GENERATIONS = [
  { length: HOUR, kept: 24 },
  { length: 24 * HOUR, kept: 7 },
  { length: 7 * 24 * HOUR, kept: 4 },
];

/**
 * Chooses the backups to keep: the last one of each of the last 24 hours, 7 days and 4 weeks that have any, so that
 * somebody who is away for a year still finds theirs. All backups of the last hour stay, since one is made before each
 * restore. So do those that a wrong clock dated in the future, until then. If there are any backups, some are kept.
 * @param times when the backups were made, in milliseconds since the epoch
 * @param now milliseconds since the epoch
 */
export function toKeep(times: readonly number[], now: number): Set<number> {
  const kept = new Set(times.filter((at) => at > now - HOUR));
  const past = times.filter((at) => at <= now).sort((a, b) => b - a);
  for (const generation of GENERATIONS) {
    const spans = new Set<number>();
    for (const at of past) {
      const span = Math.floor(at / generation.length);
      if (spans.has(span)) continue;
      if (spans.size === generation.kept) break;
      spans.add(span);
      kept.add(at);
    }
  }
  return kept;
}
