import { useMemo, useState } from "preact/hooks";
import { startOf } from "../../utils/ground/dates/day";
import { shortDate } from "../../utils/i18n/dates";
import { type Counts, countWeeks, type DayCounts, type WeekCounts } from "../../utils/queries/reading/days";
import { axis, countAxis, countScale } from "./axes";
import { Chart, type ColourOf } from "./Chart";
import { Figure } from "./Figure";
import { t } from "./t";

/** The papers read and saved in each week. */
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
      title={t("reading.weeks.title")}
      isWide
      summary={t("reading.weeks.sum", { latest: inWords(latest), before: inWords(before) })}
      table={{ head: [t("reading.column.week"), t("reading.read"), t("reading.saved")], rows }}
    >
      <p class="chart-key" aria-hidden="true">
        <span data-what="read">
          {week ? t("reading.weeks.readThen", { n: week.read }) : t("reading.read")}
        </span>
        <span data-what="saved">
          {week ? t("reading.weeks.savedThen", { n: week.saved }) : t("reading.saved")}
        </span>
        {week && <span>{t("common.weekOf", { date: dateOf(week) })}</span>}
      </p>
      <Chart
        label={t("reading.weeks.chart")}
        height={200}
        data={data as [number[], number[], number[]]}
        options={options}
        onPoint={setPointed}
      />
    </Figure>
  );
}

const inWords = ({ read, saved }: Counts = { read: 0, saved: 0 }) => t("reading.counts", { n: read, saved });

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
