const LOWEST = 6;

/**
 * Makes a function that gives the headings of a text their levels in a page; call it for each heading in order. The highest
 * gets `base`, and no level is skipped on the way down, whatever levels the text uses.
 */
export function headingLevels(base: number): (source: number) => number {
  const above: number[] = [];
  return (source) => {
    while ((above.at(-1) ?? 0) >= source) above.pop();
    above.push(source);
    return Math.min(base + above.length - 1, LOWEST);
  };
}
