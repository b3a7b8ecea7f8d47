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

/**
 * Reads one thing after the other, and some that follow while one is worked on: a database goes on reading meanwhile.
 * @param ahead how many are read at a time
 * @throws what a reading throws, when its turn comes
 */
export async function* readAhead<Item, Read>(
  items: readonly Item[],
  read: (item: Item) => Promise<Read>,
  ahead: number,
): AsyncGenerator<Read> {
  const begin = (item: Item) => {
    const reading = read(item);
    // It is told when its turn comes; where that never comes, something else has failed and is told.
    reading.catch(() => {});
    return reading;
  };
  const rest = [...items];
  const begun = rest.splice(0, ahead).map(begin);
  for (let first = begun.shift(); first; first = begun.shift()) {
    const result = await first;
    begun.push(...rest.splice(0, 1).map(begin));
    yield result;
  }
}
