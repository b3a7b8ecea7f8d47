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
 * What is asked of Hugging Face before a page's first paint: nothing, with and without a snapshot, and even where the
 * papers are old and the page is going to refresh. Counted where requests arrive, and where the page makes them.
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

/** What was asked for around a page's first paint. */
interface Around {
  early: number;
  earlyPictures: number;
  late: number;
  /** When the first request was made, in milliseconds since the first paint. */
  first: number;
}

/** Makes the last refresh an old one, so that a page that opens has reason to ask. */
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
      // The refresh has to be seen: a count of nothing proves little where nothing is ever counted.
      after: (tab) => tab.waitForLoadState("networkidle"),
    },
  );
  const paintedAt = beganAt + firstContentfulPaint;
  // A request is made a little before it arrives; what the worker asks for is seen by the replica alone.
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
