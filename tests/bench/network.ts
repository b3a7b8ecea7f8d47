import type { Replica } from "../replica/server.ts";
import { putRows, readRows } from "./database.ts";
import { open, SIZES } from "./opening.ts";
import { TITLES } from "./paint.ts";
import { noteRequests, type PageRequest } from "./requests.ts";
import type { Row } from "./row.ts";
import { PAGES, putSnapshots, removeSnapshots, type SnapshotPage, type Snapshots } from "./snapshots.ts";
import type { Subject } from "./subject.ts";

const OPENINGS = 3;

/**
 * Counts the requests to Hugging Face before a page's first paint. There must be none, with and without a
 * snapshot, even if the papers are old and the page is about to refresh. They are counted both at the server
 * and in the page.
 */
export async function measureNetwork(
  subject: Subject,
  replica: Replica,
  snapshots: Snapshots,
  cards: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of PAGES) {
    for (const isCold of [false, true]) {
      const found: Around[] = [];
      for (let nth = 0; nth < OPENINGS; nth++) {
        await (isCold ? removeSnapshots(subject) : putSnapshots(subject, snapshots));
        await makeStale(subject);
        found.push(await requestsAround(subject, replica, page, cards));
      }
      const sum = (of: (one: Around) => number) => found.reduce((total, one) => total + of(one), 0);
      const first = Math.min(...found.map((one) => one.first));
      const pictures = sum((one) => one.earlyPictures);
      rows.push({
        group: "network",
        what: `${TITLES[page]}${isCold ? " without a snapshot" : ""}: requests before its first paint`,
        unit: "",
        measured: sum((one) => one.early),
        budget: 0,
        remark: [
          `in ${OPENINGS} openings`,
          ...(pictures ? [`${pictures} of them for pictures`] : []),
          `${sum((one) => one.late)} after it`,
          `the first ${Math.abs(first).toFixed(0)} ms ${first < 0 ? "before" : "after"}`,
        ].join(", "),
      });
    }
  }
  return rows;
}

/** The requests around a page's first paint. */
interface Around {
  early: number;
  earlyPictures: number;
  late: number;
  /** The time of the first request, in milliseconds since the first paint. */
  first: number;
}

/** Makes the last refresh an old one, so that a page that opens has a reason to fetch. */
async function makeStale({ extension }: Subject): Promise<void> {
  const inert = await extension.inertPage();
  const following = await readRows(inert, "following");
  await putRows(inert, { following: following.map((row) => ({ ...row, refreshedAt: 1 })) });
}

async function requestsAround(
  { extension }: Subject,
  replica: Replica,
  page: SnapshotPage,
  cards: number,
): Promise<Around> {
  let made: readonly PageRequest[] = [];
  const url = extension.url(`${page}.html`);
  const { beganAt, firstContentfulPaint } = await open(
    { name: page, extension, url, size: SIZES[page], cards, isLive: true },
    {
      before: async (tab) => {
        made = await noteRequests(tab);
        replica.clearRequests();
      },
      // The refresh has to be seen: a count of zero proves little if the counter never counts.
      after: (tab) => tab.waitForLoadState("networkidle"),
    },
  );
  const paintedAt = beganAt + firstContentfulPaint;
  // A request is made a little before it arrives. Only the replica sees the worker's requests.
  const outward = made.filter((each) => each.url.startsWith("https:"));
  const arrived = replica.requests.map(({ host, at }) => ({ url: `https://${host}/`, at: at.getTime() }));
  const early = [outward, arrived].map((all) => all.filter(({ at }) => at < paintedAt));
  const most = early.reduce((a, b) => (b.length > a.length ? b : a));
  return {
    early: most.length,
    earlyPictures: most.filter((each) => new URL(each.url).host !== "huggingface.co").length,
    late: arrived.filter(({ at }) => at >= paintedAt).length,
    first: Math.min(...[...outward, ...arrived].map(({ at }) => at)) - paintedAt,
  };
}
