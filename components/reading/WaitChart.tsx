import { useMemo } from "preact/hooks";
import uPlot from "uplot";
import { inWords, type Waits } from "../../utils/queries/reading/waits";
import { axis, countAxis, countScale } from "./axes";
import { Chart, type ColourOf } from "./Chart";
import { Figure } from "./Figure";
import { t } from "./t";

/** The time from saving papers to reading them. */
export function WaitChart({ waits: { bins, count, median } }: { waits: Waits }) {
  const data = useMemo(() => [bins.map((_, i) => i), bins.map((bin) => bin.count)], [bins]);
  const names = bins.map(({ name }) => name);
  if (median === undefined) return null;
  return (
    <Figure
      title={t("reading.waits.title")}
      summary={t("reading.waits.sum", { n: count, time: inWords(median) })}
      table={{
        head: [t("reading.column.wait"), t("reading.column.papers")],
        rows: bins.map((bin) => [bin.name, bin.count]),
      }}
    >
      <Chart
        label={t("reading.waits.chart")}
        height={200}
        data={data as [number[], number[]]}
        options={(colour) => options(colour, names)}
      />
    </Figure>
  );
}

const options = (colour: ColourOf, names: readonly string[]) => ({
  series: [
    {},
    {
      fill: colour("saved"),
      width: 0,
      paths: uPlot.paths.bars?.({ size: [0.7, 72] }),
      points: { show: false },
    },
  ],
  axes: [
    axis(colour, {
      size: 40,
      splits: names.map((_, i) => i),
      values: (_: unknown, places: number[]) =>
        places.map((place) => (names[place] ?? "").replace(" ", "\n")),
    }),
    countAxis(colour),
  ],
  scales: { x: { time: false, range: [-0.5, names.length - 0.5] as [number, number] }, y: countScale },
});
