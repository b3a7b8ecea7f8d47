/** Where the worker is that searches; see entrypoints/search-worker. */
const SCRIPT = "/search-worker.js";

let early: Worker | undefined;

/** Starts the worker that searches ahead of the page that will ask it: it has a large index to read. */
export function startSearcher(): void {
  early ??= new Worker(SCRIPT);
}

/** Ends the worker that was started ahead, if nobody has asked it anything. */
export function dropSearcher(): void {
  early?.terminate();
  early = undefined;
}

/** A worker that searches, the caller's own: the one that was started ahead, where one was. */
export function takeSearcher(): Worker {
  const searcher = early ?? new Worker(SCRIPT);
  early = undefined;
  return searcher;
}
