import { type ComponentType, render } from "preact";
import type { PaperPage } from "../../utils/model/settings";
import { openRaw } from "../../utils/store/db/rawReader";
import type { Reader } from "../../utils/store/db/reader";
import { readSettings } from "../../utils/store/settings";
import { rememberTex } from "../tex/showTex";
import { report } from "../ui/report";
import { tellWorker } from "./act";
import { libraryActions } from "./libraryActions";
import { type FirstData, readFirstData } from "./pageData";
import { painted } from "./snapshot";

/** The component of a page. */
export type Page = ComponentType<{ first: FirstData; openedAt: number }>;

const recovery = () => import("../library/openRecovery");

/** Draws a page from the database, over its snapshot if there is one. */
export async function openPage(name: PaperPage, Page: Page, root: HTMLElement): Promise<void> {
  const openedAt = Date.now();
  // The worker updates the badge and the backups after changes made here.
  window.addEventListener("pagehide", tellWorker);
  try {
    const first = await readFirst(name, root);
    rememberTex(root);
    render(<Page first={first} openedAt={openedAt} />, root);
    requestIdleCallback(() => report(painted().then(libraryActions)));
    // The popup closes without an event: the worker has to be awake before anything is pressed.
    if (name === "popup") requestIdleCallback(tellWorker);
    // No saved papers: nothing was saved, or the browser has cleared the database. The page comes alive first.
    if (!first.overview.savedCount) requestIdleCallback(async () => (await recovery()).offerBack(root));
  } catch (error) {
    await (await recovery()).showBroken(root, error);
  }
}

/**
 * Reads the first data of a page without Dexie, which is half of all the code. If the database is new, of another version or
 * broken, Dexie creates it, upgrades it or tells what is wrong.
 */
async function readFirst(name: PaperPage, root: HTMLElement): Promise<FirstData> {
  const [settings, readRaw] = await Promise.all([readSettings(), openRaw().catch(logged)]);
  const query = (read: Reader) => readFirstData(read, name, location.hash, settings);
  const first = await readRaw?.(query).catch(logged);
  if (first) return first;
  const { readByDexie } = await import("./readByDexie");
  return readByDexie(query, async (error) => (await recovery()).showBroken(root, error));
}

const logged = (error: unknown): undefined => console.error(error) as undefined;
