import { liveQuery } from "dexie";
import type { PaperList } from "../../model/entry";
import { db } from "../../store/db/database";
import { indexPapers } from "./indexPapers";
import type { SegmentReader } from "./match";
import { Readers } from "./readers";
import { type Hits, search } from "./search";
import { searchList } from "./searchList";

/** What a page asks the search worker. */
export interface SearchRequest {
  query: string;
  /** How many papers it wants at most. */
  most: number;
  /**
   * How many of the best are read first, where the papers themselves are wanted: what fits on a screen, since somebody is
   * typing. The others follow when nothing else has been asked for a while. Without it the answer names ids alone.
   */
  first?: number;
}

/** What the search worker answers, again whenever the index or what is shown has changed. */
export type SearchAnswer =
  | { request: SearchRequest; hits: Hits; list?: PaperList }
  /** The index could not be read or written; the message is for the console. */
  | { request?: SearchRequest; failed: string };

/** A pause after which somebody who types is taken to have stopped, in milliseconds. */
const PAUSE = 150;

/**
 * Answers searches, and keeps the index up to date meanwhile. Of requests that come faster than they are answered the
 * last is.
 * @returns what takes a request
 */
export function serveSearch(answer: (answer: SearchAnswer) => void): (request: SearchRequest) => void {
  const readers = new Readers();
  let current: readonly SegmentReader[] | undefined;
  let request: SearchRequest | undefined;
  let isBusy = false;
  let stopFollowing = () => {};
  const fail = (error: unknown) => answer({ request, failed: String(error) });

  async function answerLast(): Promise<void> {
    if (isBusy || !request || !current) return;
    isBusy = true;
    const asked = request;
    const searched = current;
    stopFollowing();
    try {
      await answerWith(asked, search(searched, asked.query, asked.most));
    } catch (error) {
      fail(error);
    } finally {
      isBusy = false;
      if (asked !== request || searched !== current) void answerLast();
    }
  }

  async function answerWith(asked: SearchRequest, hits: Hits): Promise<void> {
    if (asked.first === undefined) {
      answer({ request: asked, hits });
      return;
    }
    const list = await searchList(asked.query, hits.ids, asked.first);
    if (asked !== request) return;
    answer({ request: asked, hits, list });
    const timer = setTimeout(() => {
      const following = liveQuery(() => searchList(asked.query, hits.ids)).subscribe({
        next: (list) => answer({ request: asked, hits, list }),
        error: fail,
      });
      stopFollowing = () => following.unsubscribe();
    }, PAUSE);
    stopFollowing = () => clearTimeout(timer);
  }

  // The index is read when it has changed, and not with every letter.
  liveQuery(() => readers.current()).subscribe({
    next: (changed) => {
      current = changed;
      void answerLast();
    },
    error: fail,
  });
  liveQuery(() => db.unindexed.count()).subscribe({
    next: (waiting) => {
      if (waiting) indexPapers().catch(fail);
    },
    error: fail,
  });

  return (next) => {
    request = next;
    stopFollowing();
    void answerLast();
  };
}
