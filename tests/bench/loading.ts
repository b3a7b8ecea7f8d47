import { join } from "node:path";
import { until } from "../journeys/harness/until.ts";
import { gzipSize } from "./files.ts";
import { open, SIZES } from "./opening.ts";
import { noteRequests, type PageRequest } from "./requests.ts";
import type { SnapshotPage } from "./snapshots.ts";
import type { Subject } from "./subject.ts";

/** The files that a page has requested by some event, and the time of that event. */
export interface Loaded {
  /** JS and CSS of the extension, as paths within the build. */
  files: string[];
  /** The size of the files, each compressed by itself. */
  bytes: number;
  /** The time of the event, in milliseconds since the navigation began. */
  ms: number;
}

/** The files that a page loads as it opens, as seen in the browser. */
export interface Loading {
  painted: Loaded;
  /** The page is drawn from its database and answers keys and clicks. */
  alive: Loaded;
  /**
   * As `alive`, with the files that hold Dexie loaded too. Equals `alive` if the page needs them to come
   * alive.
   */
  dexie: Loaded;
}

/**
 * Opens a page once and notes the files it loads. Requests made after the page is drawn do not count as
 * needed to come alive, even if they come before the frame is there.
 * @param dexie the files that hold Dexie
 */
export async function watchLoading(
  build: string,
  { extension }: Subject,
  page: SnapshotPage,
  cards: number,
  dexie: ReadonlySet<string>,
): Promise<Loading> {
  const root = extension.url("");
  const pathOf = ({ url }: PageRequest) => new URL(url).pathname.slice(1);
  let requests: readonly PageRequest[] = [];
  let arrivedAt = Number.NaN;
  const visit = { name: page, extension, url: `${root}${page}.html`, size: SIZES[page], cards, isLive: true };
  const { beganAt, firstContentfulPaint, drawn, live } = await open(visit, {
    before: async (tab) => {
      requests = await noteRequests(tab);
    },
    after: async () => {
      const arrived = async () => requests.find((each) => dexie.has(pathOf(each)) && each.doneAt)?.doneAt;
      arrivedAt = await until(arrived, "a file that holds Dexie");
    },
  });
  const loadedBy = async (ms: number, askedBefore: number): Promise<Loaded> => {
    const own = requests.filter(({ url, at }) => url.startsWith(root) && at < beganAt + askedBefore);
    const files = [...new Set(own.map(pathOf).filter((path) => /\.(js|css)$/.test(path)))];
    const sizes = await Promise.all(files.map((path) => gzipSize(join(build, path))));
    return { files, bytes: sizes.reduce((sum, size) => sum + size, 0), ms };
  };
  const [drawnAt = Number.NaN, aliveAt = Number.NaN] = [drawn, live];
  const dexieAt = arrivedAt - beganAt;
  return {
    painted: await loadedBy(firstContentfulPaint, firstContentfulPaint),
    alive: await loadedBy(aliveAt, drawnAt),
    dexie: await loadedBy(Math.max(aliveAt, dexieAt), Math.max(drawnAt, dexieAt)),
  };
}
