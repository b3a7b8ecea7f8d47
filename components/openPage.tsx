import { type ComponentType, render } from "preact";
import { askForBadge } from "../utils/badge/message";
import type { PaperPage } from "../utils/settings";
import { acts } from "./acts";
import { type FirstData, readFirstData } from "./pageData";
import { report } from "./report";
import { showBroken } from "./showBroken";
import { painted } from "./snapshot";
import { rememberTex } from "./tex/showTex";

/** A page over the database. */
export type Page = ComponentType<{ first: FirstData; openedAt: number }>;

/** Draws a page from the database, over its snapshot where there is one. */
export async function openPage(name: PaperPage, Page: Page, root: HTMLElement): Promise<void> {
  const openedAt = Date.now();
  window.addEventListener("pagehide", askForBadge);
  try {
    const first = await readFirstData(name, location.hash);
    rememberTex(root);
    render(<Page first={first} openedAt={openedAt} />, root);
    report(painted().then(acts));
  } catch (error) {
    showBroken(root, error);
  }
}
