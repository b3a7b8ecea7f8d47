import { HOUR } from "../../ground/dates/day";

/** Of how many hours, days and weeks in which there were backups the last one of each is kept. */
const GENERATIONS = [
  { length: HOUR, kept: 24 },
  { length: 24 * HOUR, kept: 7 },
  { length: 7 * 24 * HOUR, kept: 4 },
];

/**
 * Which backups to keep of those made at some times: the last of each of the last 24 hours, 7 days and 4 weeks in which
 * there were any, so that somebody who is away for a year finds what they left. Those of the last hour all stay: one was
 * made before each restore. So do those that a wrong clock dates in the future, until it is there. Of any, some are kept.
 * @param now all moments in milliseconds since the epoch
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
