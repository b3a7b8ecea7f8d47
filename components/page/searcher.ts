import type { SearchAnswer, SearchRequest } from "../../utils/queries/search/serveSearch";

/** The script of the worker that searches; see entrypoints/search-worker. */
const SCRIPT = "/search-worker.js";

/** A worker that searches, started before the view that will use it. */
interface Early {
  worker: Worker;
  /** Its answers so far, which nobody has taken yet. */
  answers: SearchAnswer[];
}

declare global {
  /** The first script of a page starts the worker and leaves it here for the page's own code. */
  var earlySearcher: Early | undefined;
}

/** The least height of most results, including the gap between two, in pixels. */
const RESULT_HEIGHT = 150;
/** How many results are drawn at least, in however low a window. */
const FEWEST = 6;

/**
 * The request for a query. It reads a number of the best matches, first those that fit in the window. If they are sorted or
 * filtered, it reads more of them and all at once, since any of them may come first.
 */
export const searchRequest = (query: string, isListed: boolean): SearchRequest =>
  isListed
    ? { query, most: 100, first: Math.max(FEWEST, Math.ceil(innerHeight / RESULT_HEIGHT)) }
    : { query, most: 2000, first: 2000 };

/** Starts the worker before the view that will use it, since it has a large index to read. May already send a request. */
export function startSearcher(request?: SearchRequest): void {
  if (globalThis.earlySearcher) return;
  const worker = new Worker(SCRIPT);
  const answers: SearchAnswer[] = [];
  worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => answers.push(data);
  if (request) worker.postMessage(request);
  globalThis.earlySearcher = { worker, answers };
}

/** The request of an address's hash, if it is a search without sorting or filters. */
export function requestOf(hash: string): SearchRequest | undefined {
  const { q, in: _, ...others } = Object.fromEntries(new URLSearchParams(hash.split("?")[1]));
  return q && !Object.keys(others).length ? searchRequest(q, true) : undefined;
}

/** Ends the worker that was started early, if no view has taken it. */
export function dropSearcher(): void {
  globalThis.earlySearcher?.worker.terminate();
  globalThis.earlySearcher = undefined;
}

/** The worker of a view. */
export interface Searcher {
  ask(request: SearchRequest): void;
  end(): void;
}

let current: { worker: Worker; request?: SearchRequest } | undefined;

/**
 * Gives a worker that searches to the caller alone: the one that was started early, if there is one.
 * @param take is called with each answer, and at once with those that came early
 * @param fail is called if the worker cannot run
 */
export function takeSearcher(take: (answer: SearchAnswer) => void, fail: () => void): Searcher {
  startSearcher();
  const { worker = new Worker(SCRIPT), answers = [] } = globalThis.earlySearcher ?? {};
  globalThis.earlySearcher = undefined;
  const own: typeof current = { worker };
  current = own;
  worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => take(data);
  worker.onerror = fail;
  for (const answer of answers) take(answer);
  return {
    ask(request) {
      own.request = request;
      worker.postMessage(request);
    },
    end() {
      worker.terminate();
      if (current === own) current = undefined;
    },
  };
}

/** Sends the next request of the view as soon as a letter is typed, so that the search runs while the view is drawn. */
export function searchAhead(query: string): void {
  if (current?.request) current.worker.postMessage({ ...current.request, query });
}
