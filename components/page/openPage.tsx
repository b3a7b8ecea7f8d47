import { type ComponentType, render } from "preact";
import type { PaperPage } from "../../utils/model/settings";
import { askForBadge } from "../../utils/queries/badge/askForBadge";
import { db } from "../../utils/store/db/database";
import { rememberTex } from "../tex/showTex";
import { report } from "../ui/report";
import { acts } from "./acts";
import { type FirstData, readFirstData } from "./pageData";
import { painted } from "./snapshot";

/** A page over the database. */
export type Page = ComponentType<{ first: FirstData; openedAt: number }>;

/** How long another page may keep the database from being opened before that is said, in milliseconds. */
const PATIENCE = 2000;

const recovery = () => import("../library/openRecovery");

/** Draws a page from the database, over its snapshot where there is one. */
export async function openPage(name: PaperPage, Page: Page, root: HTMLElement): Promise<void> {
  const openedAt = Date.now();
  window.addEventListener("pagehide", askForBadge);
  const showBroken = async (error: unknown) => (await recovery()).showBroken(root, error);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  db.on("blocked", () => {
    waiting = setTimeout(showBroken, PATIENCE, new DOMException("In use", "BlockedError"));
  });
  try {
    const first = await readFirstData(name, location.hash).finally(() => clearTimeout(waiting));
    rememberTex(root);
    render(<Page first={first} openedAt={openedAt} />, root);
    requestIdleCallback(() => report(painted().then(acts)));
    // Nothing is known to be saved: nothing was, or the browser has cleared the database. A live page comes first.
    if (!first.overview.savedCount) requestIdleCallback(async () => (await recovery()).offerBack(root));
  } catch (error) {
    await showBroken(error);
  }
}
