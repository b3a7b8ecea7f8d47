import { until } from "../journeys/harness/until.ts";
import { SIZES } from "./opening.ts";
import type { Subject } from "./subject.ts";

/** The pages that open on a snapshot of what they last showed. */
export type SnapshotPage = keyof typeof SIZES;
export const PAGES: readonly SnapshotPage[] = ["newtab", "popup"];

/** What Daypaper keeps between two openings, by the key under which `localStorage` holds it. */
export type Snapshots = Readonly<Record<string, string>>;

const keyOf = (page: SnapshotPage) => `snapshot:${page}`;

/** Opens both pages until they have come to rest, and gives the snapshots that they left. */
export async function takeSnapshots(subject: Subject): Promise<Snapshots> {
  const { extension } = subject;
  const inert = await extension.inertPage();
  const read = (key: string) => inert.evaluate((key) => localStorage.getItem(key), key);
  const snapshots: Record<string, string> = {};
  for (const name of PAGES) {
    // What a page shows may be news to the other one, whose snapshot it then drops: so they are taken one by one.
    await removeSnapshots(subject);
    const page = await extension.context.newPage();
    await page.setViewportSize(SIZES[name]);
    await page.goto(extension.url(`${name}.html`));
    snapshots[keyOf(name)] = await until(() => read(keyOf(name)).then((html) => html ?? ""), "a snapshot");
    await page.close();
  }
  return snapshots;
}

/** Puts the snapshots back as they were, whatever the pages that were opened meanwhile did to them. */
export async function putSnapshots({ extension }: Subject, snapshots: Snapshots): Promise<void> {
  const inert = await extension.inertPage();
  await inert.evaluate((all) => {
    for (const [key, html] of Object.entries(all)) localStorage.setItem(key, html);
  }, snapshots);
}

/** Removes them all: the next page opens as the first one after an installation or an update does. */
export async function removeSnapshots({ extension }: Subject): Promise<void> {
  const inert = await extension.inertPage();
  await inert.evaluate((keys) => {
    for (const key of keys) localStorage.removeItem(key);
  }, PAGES.map(keyOf));
}
