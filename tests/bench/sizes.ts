import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { open, SIZES } from "./opening.ts";
import { TITLES } from "./paint.ts";
import { noteRequests, type PageRequest } from "./requests.ts";
import type { Row } from "./row.ts";
import { PAGES, putSnapshots, type SnapshotPage, type Snapshots } from "./snapshots.ts";
import type { Subject } from "./subject.ts";

const PAGE_BUDGET_IN_KB = 60;
const PACKAGE_BUDGET_IN_KB = 700;

/** The sizes of what each page loads, as it was seen to load it in the browser, and of the package. */
export async function measureSizes(
  build: string,
  subject: Subject,
  snapshots: Snapshots,
  cards: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of PAGES) {
    await putSnapshots(subject, snapshots);
    rows.push(...(await pageRows(build, subject, page, cards)));
  }
  const files = (await readdir(build, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const paths = files.map((file) => join(file.parentPath, file.name));
  const sizes = await Promise.all(paths.map((path) => zippedSize(path, relative(build, path))));
  const total = sizes.reduce((sum, size) => sum + size, END_OF_ZIP);
  rows.push({
    group: "size",
    what: `the package of ${paths.length} files as a zip`,
    unit: "kB",
    measured: total / 1000,
    budget: PACKAGE_BUDGET_IN_KB,
  });
  return rows;
}

async function pageRows(
  build: string,
  { extension }: Subject,
  page: SnapshotPage,
  cards: number,
): Promise<Row[]> {
  let requests: readonly PageRequest[] = [];
  const url = extension.url(`${page}.html`);
  const visit = { name: page, extension, url, size: SIZES[page], cards, isLive: true };
  const { beganAt, firstContentfulPaint } = await open(visit, {
    before: async (tab) => {
      requests = await noteRequests(tab);
    },
  });
  const loaded = requests.filter(
    (each) => each.url.startsWith(extension.url("")) && /\.(js|css)$/.test(each.url),
  );
  const early = loaded.filter(({ at }) => at < beganAt + firstContentfulPaint);
  const size = async (files: readonly PageRequest[]) => {
    const paths = new Set(files.map((each) => join(build, new URL(each.url).pathname)));
    const sizes = await Promise.all(
      [...paths].map(async (path) => gzipSync(await readFile(path), BEST).length),
    );
    return { kB: sizes.reduce((sum, one) => sum + one, 0) / 1000, remark: `${paths.size} files` };
  };
  const [all, first] = [await size(loaded), await size(early)];
  const common = { group: "size" as const, unit: "kB" as const };
  return [
    {
      ...common,
      what: `${TITLES[page]}: JS and CSS until it is live, gzip`,
      measured: all.kB,
      budget: PAGE_BUDGET_IN_KB,
      remark: all.remark,
    },
    {
      ...common,
      what: `${TITLES[page]}: of it, before the first paint`,
      measured: first.kB,
      remark: first.remark,
    },
  ];
}

const BEST = { level: 9 };

/** What a file takes in a zip: itself, deflated, its header, and its entry in the directory, each with its name. */
async function zippedSize(path: string, name: string): Promise<number> {
  const content = await readFile(path);
  const deflated = deflateRawSync(content, BEST);
  return Math.min(content.length, deflated.length) + 30 + 46 + 2 * Buffer.byteLength(name);
}

const END_OF_ZIP = 22;
