import { useMemo, useState } from "preact/hooks";
import { countOf } from "../../utils/ground/count";
import { startOf } from "../../utils/ground/dates/day";
import { shortDate } from "../../utils/ground/dates/format";
import { type Counts, countWeeks, type DayCounts, type WeekCounts } from "../../utils/queries/reading/days";
import { axis, countAxis, countScale } from "./axes";
import { Chart, type ColourOf } from "./Chart";
import { Figure } from "./Figure";

/** How many papers were read and saved, week on week. */
export function WeekChart({ days }: { days: readonly DayCounts[] }) {
  const [pointed, setPointed] = useState<number>();
  const weeks = useMemo(() => countWeeks(days), [days]);
  const data = useMemo(
    () => [
      weeks.map(({ monday }) => startOf(monday) / 1000),
      weeks.map(({ read }) => read),
      weeks.map(({ saved }) => saved),
    ],
    [weeks],
  );
  const now = Date.now();
  const [before, latest] = weeks.slice(-2);
  const dateOf = ({ monday }: WeekCounts) => shortDate(startOf(monday), now);
  const rows = [...weeks].reverse().map((week) => [dateOf(week), week.read, week.saved]);
  const week = weeks[pointed ?? -1];
  return (
    <Figure
      title="Week on week"
      isWide
      summary={`This week ${inWords(latest)}; the week before ${inWords(before)}.`}
      table={{ head: ["Week from Monday", "Read", "Saved"], rows }}
    >
      <p class="chart-key" aria-hidden="true">
        <span data-what="read">Read{week && ` ${week.read}`}</span>
        <span data-what="saved">Saved{week && ` ${week.saved}`}</span>
        {week && <span>Week of {dateOf(week)}</span>}
      </p>
      <Chart
        label="Lines of papers read and saved in each week"
        height={200}
        data={data as [number[], number[], number[]]}
        options={options}
        onPoint={setPointed}
      />
    </Figure>
  );
}

const inWords = (week?: Counts) => `${countOf(week?.read ?? 0, "paper")} read and ${week?.saved ?? 0} saved`;

const options = (colour: ColourOf) => ({
  series: [
    {},
    { stroke: colour("ink"), width: 2, points: { show: false } },
    { stroke: colour("saved"), width: 2, dash: [5, 3], points: { show: false } },
  ],
  axes: [
    axis(colour, {
      space: 72,
      values: (_: unknown, moments: number[]) => moments.map((at) => shortDate(at * 1000, Date.now())),
    }),
    countAxis(colour),
  ],
  scales: { y: countScale },
});
