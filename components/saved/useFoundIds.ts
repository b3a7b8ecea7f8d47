import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchAnswer, SearchRequest } from "../../utils/queries/search/serveSearch";

/** All that match: they are sorted and filtered otherwise. */
const ALL = Number.MAX_SAFE_INTEGER;

/** The ids of the papers that hold some words; or that they could not be looked for. */
export type Found = ReadonlySet<string> | "failed";

/**
 * The papers that hold the words of a text, by the index of the search, in a worker that is there as long as there are any.
 * Undefined without words, and until the first answer; an answer to earlier words stays until the next one.
 */
export function useFoundIds(text: string): Found | undefined {
  const [found, setFound] = useState<Found>();
  const worker = useRef<Worker>(undefined);
  const isSearch = text.trim() !== "";

  useEffect(() => {
    if (!isSearch) return;
    const searcher = new Worker("/search-worker.js");
    const fail = (reason: string) => {
      console.error(reason);
      setFound("failed");
    };
    searcher.onmessage = ({ data }: MessageEvent<SearchAnswer>) =>
      "failed" in data ? fail(data.failed) : setFound(new Set(data.hits.ids));
    searcher.onerror = ({ message }) => fail(message);
    worker.current = searcher;
    return () => {
      searcher.terminate();
      setFound(undefined);
    };
  }, [isSearch]);
  useEffect(() => {
    if (isSearch) worker.current?.postMessage({ query: text, most: ALL } satisfies SearchRequest);
  }, [isSearch, text]);
  return isSearch ? found : undefined;
}
