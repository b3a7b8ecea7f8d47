import type { PaperList } from "../../model/entry";
import { db } from "../../store/db/database";
import { subscribe } from "../../store/db/live";
import { QuickReads } from "../../store/db/quickReads";
import { indexPapers } from "./indexPapers";
import { Readers } from "./readers";
import type { Hits } from "./search";
import { searchList } from "./searchList";
import type { StoredReader } from "./storedSegments";

/** A request of a page to the search worker. */
export interface SearchRequest {
  query: string;
  /** The greatest number of papers to return. */
  most: number;
  /**
   * The number of the best papers to read first, as many as fit on a screen: the user is still typing. The others follow
   * after a pause without requests. If absent, the answer has only ids.
   */
  first?: number;
}

/** An answer of the search worker. It answers again whenever the index or the papers shown have changed. */
export type SearchAnswer =
  | { request: SearchRequest; hits: Hits; list?: PaperList }
  /** The index could not be read or written; the message is for the console. */
  | { request?: SearchRequest; failed: string };

/**
 * The pause after which the user counts as having stopped typing, in milliseconds. Reading all results takes longer than
 * answering one letter, and must not delay the next.
 */
const PAUSE = 250;

/**
 * Answers searches, and keeps the index up to date. If requests come faster than answers, only the last is answered; a request
 * that repeats the last one gets no second answer.
 * @returns the function that takes requests
 */
export function serveSearch(answer: (answer: SearchAnswer) => void): (request: SearchRequest) => void {
  const readers = new Readers();
  const reads = new QuickReads();
  let current: readonly StoredReader[] | undefined;
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
      const hits = await readers.search(searched, asked.query, asked.most);
      if (asked === request) await answerWith(asked, hits);
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

  async function take(changed: readonly StoredReader[]): Promise<void> {
    if (changed === current) return;
    current = changed;
    await answerLast();
    // Somebody who types asks for more soon.
    readers.readAhead(changed).catch(fail);
  }

  /** Answers before Dexie loads, as a page opened on a search waits for its first answer. */
  async function begin(): Promise<void> {
    const database = await reads.database();
    if (database) await take(await readers.asTheyLie(database));
    follow();
  }

  function follow(): void {
    // The index is read when it changes, not with every letter.
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
