/**
 * Splits a list into parts of a size, each with the number of items done after it. For writing thousands of rows without
 * blocking everything else.
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
 * Reads items in order, and reads ahead while the caller works on one, so that the database keeps reading.
 * @param ahead how many items are read at a time
 * @throws the error of a reading, when its turn comes
 */
export async function* readAhead<Item, Read>(
  items: readonly Item[],
  read: (item: Item) => Promise<Read>,
  ahead: number,
): AsyncGenerator<Read> {
  const begin = (item: Item) => {
    const reading = read(item);
    // Its error is thrown when its turn comes. If that never comes, another error was thrown before.
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
