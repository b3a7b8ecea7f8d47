import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import { useWidth } from "./useWidth";

/** Gives a function that reads a color of the theme, in the notation of canvases. */
export type ColourOf = (name: string) => () => string;

interface Props {
  /** Names the chart for screen readers. */
  label: string;
  height: number;
  data: uPlot.AlignedData;
  /** The series and axes. Called once. */
  options: (colour: ColourOf) => Pick<uPlot.Options, "series" | "axes" | "scales">;
  /** Called with the index of the value at the pointer. */
  onPoint?: (index: number | undefined) => void;
}

/** A chart drawn by uPlot, as wide as its container, in the colors of the theme; a change of theme redraws it. */
export function Chart({ label, height, data, options, onPoint }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot>(undefined);
  const width = useWidth(root);
  const pointing = useRef(onPoint);
  pointing.current = onPoint;

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const made = new uPlot(
      {
        ...options(colourOf(element)),
        width: element.clientWidth,
        height,
        legend: { show: false },
        cursor: { y: false, points: { show: false }, drag: { x: false, setScale: false } },
        hooks: { setCursor: [({ cursor }) => pointing.current?.(cursor.idx ?? undefined)] },
      },
      data,
      element,
    );
    chart.current = made;
    const unwatch = watchTheme(() => made.redraw(false));
    return () => {
      unwatch();
      made.destroy();
      chart.current = undefined;
    };
  }, []);
  useEffect(() => chart.current?.setData(data), [data]);
  useEffect(() => {
    if (width) chart.current?.setSize({ width, height });
  }, [width, height]);
  return <div ref={root} class="chart" role="img" aria-label={label} />;
}

/** Reads colors off the element: those of the theme are `light-dark()` pairs, which a canvas cannot resolve. */
const colourOf =
  (element: HTMLElement): ColourOf =>
  (name) =>
  () => {
    element.style.color = `var(--${name})`;
    return getComputedStyle(element).color;
  };

/** Calls back when the theme changes; returns the function that stops it. */
function watchTheme(callback: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(callback);
  system.addEventListener("change", callback);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    system.removeEventListener("change", callback);
    observer.disconnect();
  };
}
