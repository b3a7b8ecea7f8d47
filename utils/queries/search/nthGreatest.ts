/**
 * The nth greatest of the positive numbers in some lists, duplicates included; 0 if there are fewer than n. It looks at each
 * number once: sorting twenty thousand would take longer than the rest of a search.
 */
export function nthGreatest(lists: readonly Float64Array[], nth: number): number {
  // A binary heap of the greatest numbers so far, with the least of them at its root.
  const heap: number[] = [];
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) {
      const value = list[at] ?? 0;
      if (value <= 0) continue;
      if (heap.length < nth) rise(heap, value);
      else if (value > (heap[0] ?? 0)) sink(heap, value);
    }
  }
  return heap.length < nth ? 0 : (heap[0] ?? 0);
}

/** Adds a value to a heap. */
function rise(heap: number[], value: number): void {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above] ?? 0;
    if (other <= value) break;
    heap[at] = other;
    at = above;
  }
  heap[at] = value;
}

/** Replaces the root of a heap. */
function sink(heap: number[], value: number): void {
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if ((heap[below + 1] ?? Infinity) < (heap[below] ?? 0)) below++;
    const other = heap[below] ?? 0;
    if (other >= value) break;
    heap[at] = other;
    at = below;
  }
  heap[at] = value;
}
