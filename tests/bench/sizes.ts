import { filesWithDexie } from "./dexie.ts";
import { filesOf, zipSize } from "./files.ts";
import { type Loaded, type Loading, watchLoading } from "./loading.ts";
import { moduleRows } from "./modules.ts";
import { TITLES } from "./paint.ts";
import type { Row } from "./row.ts";
import { PAGES, putSnapshots, type SnapshotPage } from "./snapshots.ts";
import type { Stage } from "./stage.ts";
import { median, spread } from "./statistics.ts";

const PAGE_BUDGET_IN_KB = 45;
const PAGE_AIM_IN_KB = 35;
const PACKAGE_BUDGET_IN_KB = 1200;

/** How often each page is opened to measure the times. Its files are the same each time. */
const OPENINGS = 7;

/**
 * The sizes of the files that each page loads until it is alive and until Dexie is there, of its largest
 * modules, and of the package.
 */
export async function measureSizes(stage: Stage, cards: number): Promise<Row[]> {
  const { build, small, snapshots } = stage;
  const dexie = await filesWithDexie(build);
  const loadings = new Map<SnapshotPage, Loading[]>(PAGES.map((page) => [page, []]));
  for (let nth = 0; nth < OPENINGS; nth++) {
    for (const page of PAGES) {
      await putSnapshots(small, snapshots);
      loadings.get(page)?.push(await watchLoading(build, small, page, cards, dexie));
    }
  }
  const files = await filesOf(build);
  const firstFiles = [...new Set(loadings.get("newtab")?.flatMap(({ alive }) => alive.files))];
  return [
    ...PAGES.flatMap((page) => pageRows(TITLES[page], loadings.get(page) ?? [])),
    ...(await moduleRows(build, await stage.mappedBuild(), firstFiles)),
    {
      group: "size",
      what: `the package of ${files.length} files as a zip`,
      unit: "kB",
      measured: (await zipSize(build, files)) / 1000,
      budget: PACKAGE_BUDGET_IN_KB,
    },
  ];
}

function pageRows(title: string, loadings: readonly Loading[]): Row[] {
  const common = { group: "size" as const };
  const size = (of: keyof Loading) => {
    const all = loadings.map((each) => each[of]);
    const kB = median(all.map(({ bytes }) => bytes)) / 1000;
    return { ...common, unit: "kB" as const, measured: kB, remark: countOf(all) };
  };
  const time = (of: keyof Loading) => {
    const times = loadings.map((each) => each[of].ms);
    return { ...common, unit: "ms" as const, measured: median(times), noise: spread(times, median) };
  };
  return [
    { ...size("painted"), what: `${title}: JS and CSS before the first paint, gzip` },
    {
      ...size("alive"),
      what: `${title}: JS and CSS until it is alive`,
      budget: PAGE_BUDGET_IN_KB,
      aim: PAGE_AIM_IN_KB,
    },
    { ...size("dexie"), what: `${title}: JS and CSS until Dexie is there` },
    { ...time("alive"), what: `${title}: time until it is alive`, remark: "without the browser's caches" },
    { ...time("dexie"), what: `${title}: time until Dexie is there` },
  ];
}

/**
 * The number of files, the fewest and the most: files requested in the meantime may or may not be counted.
 */
function countOf(all: readonly Loaded[]): string {
  const counts = all.map(({ files }) => files.length);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  return fewest === most ? `${most} files` : `${fewest} to ${most} files`;
}
