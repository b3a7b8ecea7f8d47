import { liveQuery } from "dexie";
import { db } from "../db/database";
import { indexPapers } from "./indexPapers";
import { Readers } from "./readers";
import { type Hits, search } from "./search";

/** What a page asks the search worker. */
export interface SearchRequest {
  query: string;
  /** How many papers it wants at most. */
  most: number;
}

/** What the search worker answers, again whenever the index has changed. */
export type SearchAnswer =
  | { request: SearchRequest; hits: Hits }
  /** The index could not be read or written; the message is for the console. */
  | { request?: SearchRequest; failed: string };

/**
 * Answers searches, and keeps the index up to date meanwhile. Of requests that come faster than they are answered the
 * last is.
 * @returns what takes a request
 */
export function serveSearch(answer: (answer: SearchAnswer) => void): (request: SearchRequest) => void {
  const readers = new Readers();
  let request: SearchRequest | undefined;
  let isBusy = false;

  async function answerLast(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    const asked = request;
    try {
      const current = await readers.current();
      if (asked && asked === request)
        answer({ request: asked, hits: search(current, asked.query, asked.most) });
    } catch (error) {
      answer({ request: asked, failed: String(error) });
    } finally {
      isBusy = false;
      if (asked !== request) void answerLast();
    }
  }

  liveQuery(() => db.unindexed.count()).subscribe({
    next: async (waiting) => {
      if (!waiting) return;
      try {
        await indexPapers();
        await answerLast();
      } catch (error) {
        answer({ failed: String(error) });
      }
    },
    error: (error) => answer({ failed: String(error) }),
  });

  return (next) => {
    request = next;
    void answerLast();
  };
}
