/** A count with its noun, grammatically: "1 author", "8 authors", "1,234 papers". */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
