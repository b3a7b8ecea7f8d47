import type { SearchAnswer, SearchRequest } from "../../utils/queries/search/serveSearch";

/** Where the worker is that searches; see entrypoints/search-worker. */
const SCRIPT = "/search-worker.js";

/** A worker that searches, started ahead of the view that will ask it. */
interface Early {
  worker: Worker;
  /** What it has answered before anybody was there to hear it. */
  answers: SearchAnswer[];
}

declare global {
  /** The first script of a page starts the worker, and here the page's own code finds it. */
  var earlySearcher: Early | undefined;
}

/** A result with its words and what is between two is mostly at least so high, in pixels. */
const RESULT_HEIGHT = 150;
/** So many are drawn in the lowest of windows. */
const FEWEST = 6;

/**
 * What is asked for a query: so many of the best matches are read, and of them first what the window shows. More where they are
 * sorted or filtered, and then all at once, since any of them may come first.
 */
export const searchRequest = (query: string, isListed: boolean): SearchRequest =>
  isListed
    ? { query, most: 100, first: Math.max(FEWEST, Math.ceil(innerHeight / RESULT_HEIGHT)) }
    : { query, most: 2000, first: 2000 };

/** Starts the worker ahead of the view that will ask it, since it has a large index to read, and asks it something already. */
export function startSearcher(request?: SearchRequest): void {
  if (globalThis.earlySearcher) return;
  const worker = new Worker(SCRIPT);
  const answers: SearchAnswer[] = [];
  worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => answers.push(data);
  if (request) worker.postMessage(request);
  globalThis.earlySearcher = { worker, answers };
}

/** What an address's hash asks for, where it is that of a search whose results are shown as they are found. */
export function requestOf(hash: string): SearchRequest | undefined {
  const { q, in: _, ...others } = Object.fromEntries(new URLSearchParams(hash.split("?")[1]));
  return q && !Object.keys(others).length ? searchRequest(q, true) : undefined;
}

/** Ends the worker that was started ahead, if nobody has taken it. */
export function dropSearcher(): void {
  globalThis.earlySearcher?.worker.terminate();
  globalThis.earlySearcher = undefined;
}

/** What a view asks its worker. */
export interface Searcher {
  ask(request: SearchRequest): void;
  end(): void;
}

let current: { worker: Worker; request?: SearchRequest } | undefined;

/**
 * A worker that searches, the caller's own: the one that was started ahead, where one was.
 * @param take is given what it answers, at once what it has answered already
 * @param fail is called where it cannot be run
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

/** Asks what the view on show is about to ask, as soon as a letter is typed: it is searched while the view draws itself. */
export function searchAhead(query: string): void {
  if (current?.request) current.worker.postMessage({ ...current.request, query });
}
