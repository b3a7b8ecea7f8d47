import { ChromiumExtension } from "../journeys/harness/chromium-extension.ts";
import { latestDay } from "../journeys/harness/papers.ts";
import { until } from "../journeys/harness/until.ts";
import type { Replica } from "../replica/server.ts";
import { putRows, type Rows, readRows } from "./database.ts";
import { history } from "./history.ts";
import { indexed } from "./searchIndex.ts";

/** A browser with Daypaper, brought to a known state. */
export interface Subject {
  extension: ChromiumExtension;
  /** The number of new papers. */
  newCount: number;
  /**
   * How long the worker took to index all papers of the past, in milliseconds; only for the large subject.
   */
  indexedInMs?: number;
}

/**
 * How many of the latest day's papers are seen, counted from the first, and how many of those are saved. The
 * others are new.
 */
const SEEN = 30;
const SAVED = 6;

declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };

/**
 * Installs Daypaper in a new browser with the latest day of the replica and, if `isLarge`, the history before
 * it. The pages show the same in both. Then the browser is restarted, as a user would have since: a database
 * just written lies differently on the disk.
 * @param folders of the unpacked extensions, Daypaper's first
 */
export async function openSubject(
  replica: Replica,
  folders: readonly string[],
  isLarge = false,
): Promise<Subject> {
  const list = folders.join(",");
  const args = [`--disable-extensions-except=${list}`, `--load-extension=${list}`];
  const extension = await ChromiumExtension.launch({ replicaPort: replica.port, args });
  try {
    return { extension, ...(await fill(extension, replica, isLarge)) };
  } catch (error) {
    await extension.close();
    throw error;
  }
}

async function fill(
  extension: ChromiumExtension,
  replica: Replica,
  isLarge: boolean,
): Promise<Omit<Subject, "extension">> {
  const ids = replica.papers(latestDay(replica)).map((item) => item.paper.id);
  await untilBadge(extension, ids.length);
  await settled(extension);
  const page = await extension.inertPage();
  const rows = isLarge ? await past(extension, latestDay(replica)) : undefined;
  if (rows) await putRows(page, rows);
  const indexedInMs = rows && (await indexed(extension));
  await putRows(page, { marks: ids.slice(0, SEEN).map(markOf) });
  const restartedAt = Date.now();
  await extension.restart();
  const refreshedAt = async () =>
    (await readRows(await extension.inertPage(), "following"))[0]?.refreshedAt ?? 0;
  await until(async () => (await refreshedAt()) > restartedAt, "the refresh at the start", 60_000);
  const newCount = ids.length - SEEN + (rows ? rows.papers.length - rows.marks.length : 0);
  await untilBadge(extension, newCount);
  await settled(extension);
  return { newCount, ...(indexedInMs && { indexedInMs }) };
}

/**
 * Resolves once the worker has handled its messages and neither counts, refreshes, judges nor indexes. A page
 * that closes sends it a message, and the work that follows would slow the next page.
 */
export async function settled(extension: ChromiumExtension): Promise<void> {
  await extension.wakeWorker();
  const page = await extension.inertPage();
  await page.evaluate(async () => {
    for (const lock of ["refresh", "rules", "badge", "index"]) await navigator.locks.request(lock, () => {});
  });
}

/** Waits until the badge shows a count. */
async function untilBadge(extension: ChromiumExtension, count: number): Promise<void> {
  const page = await extension.inertPage();
  const text = String(count);
  const isShown = async () => (await page.evaluate(() => chrome.action.getBadgeText({}))) === text;
  await until(isShown, `the badge to be ${text}`, 60_000);
}

async function past(extension: ChromiumExtension, latest: string): Promise<Rows> {
  const page = await extension.inertPage();
  const [following] = await readRows(page, "following");
  if (!following) throw new Error("Daypaper has not stored what it follows");
  return history(latest, await readRows(page, "papers"), following);
}

function markOf(paperId: string, place: number): Rows["marks"][number] {
  const at = Date.now() - place * 60_000;
  const seen = { paperId, seenAt: at, changedAt: { seen: at } };
  return place < SAVED ? { ...seen, savedAt: at, changedAt: { seen: at, saved: at } } : seen;
}
