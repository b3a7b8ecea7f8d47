import type uPlot from "uplot";
import type { ColourOf } from "./Chart";

/** An axis in the style of the page. */
export const axis = (colour: ColourOf, more: uPlot.Axis = {}): uPlot.Axis => ({
  font: "12px system-ui, sans-serif",
  stroke: colour("soft"),
  size: 28,
  ticks: { show: false },
  grid: { show: false },
  ...more,
});

/** An axis of counts: whole numbers, with lines across the chart. */
export const countAxis = (colour: ColourOf): uPlot.Axis =>
  axis(colour, {
    size: 32,
    space: 36,
    incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000],
    grid: { stroke: colour("line"), width: 1 },
  });

/** From 0 to a little above the greatest count, and at least to 4. */
export const countScale: uPlot.Scale = { range: (_, __, most) => [0, Math.max(4, (most ?? 0) * 1.08)] };
