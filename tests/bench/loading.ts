import { join } from "node:path";
import { until } from "../journeys/harness/until.ts";
import { gzipSize } from "./files.ts";
import { open, SIZES } from "./opening.ts";
import { noteRequests, type PageRequest } from "./requests.ts";
import type { SnapshotPage } from "./snapshots.ts";
import type { Subject } from "./subject.ts";

/** What a page has asked for until something happens, and when that does. */
export interface Loaded {
  /** JS and CSS of the extension, as paths within the build. */
  files: string[];
  /** Their size, each compressed by itself. */
  bytes: number;
  /** When it happens, in milliseconds since the navigation began. */
  ms: number;
}

/** What a page that opens loads, as it was seen to load it in the browser. */
export interface Loading {
  painted: Loaded;
  /** Drawn from its database, with keys and clicks answered. */
  alive: Loaded;
  /** As `alive`, and the files that hold Dexie are there: the same where they are needed to come alive. */
  dexie: Loaded;
}

/**
 * Opens a page once and notes what it loads. What it asks for once it is drawn does not count as needed to come alive,
 * even where it is asked for before the frame is there.
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
