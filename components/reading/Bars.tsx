import { formatCount } from "../../utils/ground/count";
import type { Tally } from "../../utils/queries/reading/tally";
import { Figure } from "./Figure";

interface Props {
  title: string;
  /** What the tallies are of. */
  what: string;
  tallies: readonly Tally[];
  /** Of which papers, where it is not all. */
  summary?: string;
  /** Where the papers are that a tally is of. */
  route: (tally: Tally) => string;
}

/** Things that papers read have in common, each as a bar and the way to its papers. */
export function Bars({ title, what, tallies, summary, route }: Props) {
  if (!tallies.length) return null;
  const most = Math.max(...tallies.map(({ count }) => count));
  const rows = tallies.map(({ name, count }) => [name, count]);
  return (
    <Figure title={title} summary={summary} table={{ head: [what, "Papers read"], rows }}>
      <ol class="reading-bars">
        {tallies.map((tally) => (
          <li key={tally.key}>
            <a href={route(tally)}>{tally.name}</a>
            <span>{formatCount(tally.count)}</span>
            <div style={{ width: `${(100 * tally.count) / most}%` }} />
          </li>
        ))}
      </ol>
    </Figure>
  );
}
