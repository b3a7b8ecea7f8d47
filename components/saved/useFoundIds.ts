import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchAnswer, SearchRequest } from "../../utils/queries/search/serveSearch";

/** No limit: sorting and filtering happen after the search. */
const ALL = Number.MAX_SAFE_INTEGER;

/** The ids of the papers that contain the words, or "failed" if the search failed. */
export type Found = ReadonlySet<string> | "failed";

/**
 * Searches for papers that contain the words of a text, in a worker that runs while there are words. Undefined without words
 * and until the first answer; the answer for earlier words stays until the next one arrives.
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
