let formatter: Intl.NumberFormat | undefined;

/** A count as it is written: "1,234". `toLocaleString` would make a formatter each time, which costs more than a card. */
export function formatCount(count: number): string {
  if (count < 1000) return String(count);
  formatter ??= new Intl.NumberFormat("en-US");
  return formatter.format(count);
}

/** A count with its noun, grammatically: "1 author", "8 authors", "1,234 papers". */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
