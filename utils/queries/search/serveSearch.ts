import type { PaperList } from "../../model/entry";
import { db } from "../../store/db/database";
import { subscribe } from "../../store/db/live";
import { QuickReads } from "../../store/db/quickReads";
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

/**
 * A pause after which somebody who types is taken to have stopped, in milliseconds. To read all that was found takes longer
 * than to answer a letter, which it must not come in the way of.
 */
const PAUSE = 250;

/**
 * Answers searches, and keeps the index up to date meanwhile. Of requests that come faster than they are answered the
 * last is; one that only repeats the last is answered once.
 * @returns what takes a request
 */
export function serveSearch(answer: (answer: SearchAnswer) => void): (request: SearchRequest) => void {
  const readers = new Readers();
  const reads = new QuickReads();
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
      if (asked !== request || searched !== current) await answerLast();
    }
  }

  async function answerWith(asked: SearchRequest, hits: Hits): Promise<void> {
    const { query, first } = asked;
    if (first === undefined) {
      answer({ request: asked, hits });
      return;
    }
    const list = await reads.run((read) => searchList(read, query, hits.ids, first));
    if (asked !== request) return;
    answer({ request: asked, hits, list });
    const timer = setTimeout(() => {
      const next = (list: PaperList) => answer({ request: asked, hits, list });
      stopFollowing = subscribe((read) => searchList(read, query, hits.ids), next, fail);
    }, PAUSE);
    stopFollowing = () => clearTimeout(timer);
  }

  const take = (changed: readonly SegmentReader[]) => {
    if (changed === current) return undefined;
    current = changed;
    return answerLast();
  };

  /** A page that is opened on a search waits for the first answer: Dexie and all that it watches come after that. */
  async function begin(): Promise<void> {
    const database = await reads.database();
    if (database) await take(await readers.asTheyLie(database));
    follow();
  }

  function follow(): void {
    // The index is read when it has changed, and not with every letter.
    subscribe(() => readers.current(), take, fail);
    subscribe(
      () => db.unindexed.count(),
      (waiting) => {
        if (waiting) indexPapers().catch(fail);
      },
      fail,
    );
  }

  begin().catch(follow);

  return (next) => {
    if (request && isSame(request, next)) return;
    request = next;
    stopFollowing();
    void answerLast();
  };
}

const isSame = (one: SearchRequest, other: SearchRequest) =>
  one.query === other.query && one.most === other.most && one.first === other.first;
