import { useMemo } from "preact/hooks";
import uPlot from "uplot";
import { formatCount } from "../../utils/ground/count";
import { inWords, type Waits } from "../../utils/queries/reading/waits";
import { axis, countAxis, countScale } from "./axes";
import { Chart, type ColourOf } from "./Chart";
import { Figure } from "./Figure";

/** How long papers waited from being saved to being read. */
export function WaitChart({ waits: { bins, count, median } }: { waits: Waits }) {
  const data = useMemo(() => [bins.map((_, i) => i), bins.map((bin) => bin.count)], [bins]);
  const names = bins.map(({ name }) => name);
  if (median === undefined) return null;
  return (
    <Figure
      title="From saved to read"
      summary={
        count === 1
          ? `The one saved paper that you read had waited ${inWords(median)}.`
          : `Of ${formatCount(count)} saved papers that you read, half had waited ${inWords(median)} or less.`
      }
      table={{ head: ["Read within", "Papers"], rows: bins.map((bin) => [bin.name, bin.count]) }}
    >
      <Chart
        label="Bars of how many papers were read within which time"
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
