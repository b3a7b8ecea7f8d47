import { until } from "../journeys/harness/until.ts";
import { SIZES } from "./opening.ts";
import type { Subject } from "./subject.ts";

/** The pages that open on a snapshot of what they last showed. */
export type SnapshotPage = keyof typeof SIZES;
export const PAGES: readonly SnapshotPage[] = ["newtab", "popup"];

/** The data that Daypaper keeps between two openings, by its key in `localStorage`. */
export type Snapshots = Readonly<Record<string, string>>;

const keyOf = (page: SnapshotPage) => `snapshot:${page}`;

/** Opens both pages until they are at rest, and returns the snapshots that they left. */
export async function takeSnapshots(subject: Subject): Promise<Snapshots> {
  const { extension } = subject;
  const inert = await extension.inertPage();
  const read = (key: string) => inert.evaluate((key) => localStorage.getItem(key), key);
  const snapshots: Record<string, string> = {};
  for (const name of PAGES) {
    // The snapshots are taken one by one: if a page shows something new to the other page, the other's
    // snapshot is dropped.
    await removeSnapshots(subject);
    const page = await extension.context.newPage();
    await page.setViewportSize(SIZES[name]);
    await page.goto(extension.url(`${name}.html`));
    snapshots[keyOf(name)] = await until(() => read(keyOf(name)).then((html) => html ?? ""), "a snapshot");
    await page.close();
  }
  return snapshots;
}

/** Restores the snapshots, whatever the opened pages did to them since. */
export async function putSnapshots({ extension }: Subject, snapshots: Snapshots): Promise<void> {
  const inert = await extension.inertPage();
  await inert.evaluate((all) => {
    for (const [key, html] of Object.entries(all)) localStorage.setItem(key, html);
  }, snapshots);
}

/** Removes all snapshots: the next page opens like the first one after an installation or an update. */
export async function removeSnapshots({ extension }: Subject): Promise<void> {
  const inert = await extension.inertPage();
  await inert.evaluate((keys) => {
    for (const key of keys) localStorage.removeItem(key);
  }, PAGES.map(keyOf));
}
