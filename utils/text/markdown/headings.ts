const LOWEST = 6;

/**
 * Gives headings their levels in a page, in the order in which they come: the highest at `base`, and never one level
 * skipped on the way down, whatever levels the text uses.
 */
export function headingLevels(base: number): (source: number) => number {
  const above: number[] = [];
  return (source) => {
    while ((above.at(-1) ?? 0) >= source) above.pop();
    above.push(source);
    return Math.min(base + above.length - 1, LOWEST);
  };
}
