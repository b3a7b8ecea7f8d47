import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import { useWidth } from "./useWidth";

/** A colour of the theme, as a canvas understands it. */
export type ColourOf = (name: string) => () => string;

interface Props {
  /** What it shows, in words. */
  label: string;
  height: number;
  data: uPlot.AlignedData;
  /** What is drawn, made once. */
  options: (colour: ColourOf) => Pick<uPlot.Options, "series" | "axes" | "scales">;
  /** Is told which value the pointer is at. */
  onPoint?: (index: number | undefined) => void;
}

/** A drawing by uPlot, as wide as there is room for, in the colours of the theme, also of another one later. */
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

/** Reads colours off the element: those of the theme are made of two, of which a canvas would not know which. */
const colourOf =
  (element: HTMLElement): ColourOf =>
  (name) =>
  () => {
    element.style.color = `var(--${name})`;
    return getComputedStyle(element).color;
  };

/** Calls back when the page has come to look otherwise; gives the function that stops it. */
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
