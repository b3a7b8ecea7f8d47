/**
 * A list in parts, each with how much of it is done after that part: for writing thousands of rows without standing in the
 * way of everything else.
 */
export function* parts<Item>(
  items: readonly Item[],
  size: number,
): Generator<{ part: Item[]; done: number }> {
  for (let i = 0; i < items.length; i += size) {
    const part = items.slice(i, i + size);
    yield { part, done: i + part.length };
  }
}
