import { formatNumber } from "../../utils/i18n/numbers";
import type { Tally } from "../../utils/queries/reading/tally";
import { Figure } from "./Figure";
import { t } from "./t";

interface Props {
  title: string;
  /** The name of the first column of the table. */
  what: string;
  tallies: readonly Tally[];
  /** Says which papers were counted, unless all were. */
  summary?: string;
  /** The address of the papers of a tally. */
  route: (tally: Tally) => string;
}

/** The topics or organizations of the papers read, each as a bar with a link to its papers. */
export function Bars({ title, what, tallies, summary, route }: Props) {
  if (!tallies.length) return null;
  const most = Math.max(...tallies.map(({ count }) => count));
  const rows = tallies.map(({ name, count }) => [name, count]);
  return (
    <Figure title={title} summary={summary} table={{ head: [what, t("reading.column.papersRead")], rows }}>
      <ol class="reading-bars">
        {tallies.map((tally) => (
          <li key={tally.key}>
            <a href={route(tally)} dir="auto">
              {tally.name}
            </a>
            <span>{formatNumber(tally.count)}</span>
            <div style={{ width: `${(100 * tally.count) / most}%` }} />
          </li>
        ))}
      </ol>
    </Figure>
  );
}
