import { version } from "../../package.json";
import type { FirstView, PaperPage } from "../../utils/model/settings";

const PAGES: readonly PaperPage[] = ["newtab", "popup"];

const key = (page: PaperPage) => `snapshot:${page}`;

/** A snapshot is only valid for the version that drew it, and while its view is the first view. */
const STAMP = `<!--${version} `;
const stamp = (view: FirstView) => `${STAMP}${view}-->`;

/**
 * Shows the last state of a page before any of its code is loaded, so that it paints as fast as a static file. The HTML was
 * drawn by this extension and stored by `keepSnapshot`. The page is then drawn over it from the database; if nothing has
 * changed, nothing moves.
 * @returns true if there was a snapshot
 */
export function restoreSnapshot(page: PaperPage, root: HTMLElement): boolean {
  const html = localStorage.getItem(key(page));
  if (location.hash.length > 2 || !html?.startsWith(STAMP)) return false;
  root.innerHTML = html;
  return true;
}

/**
 * Stores the first view of a page for its next opening. Of pictures only the boxes are kept: the first paint loads none. If
 * the snapshot differs from the one before, those of other pages are out of date too and are dropped.
 */
export function keepSnapshot(page: PaperPage, view: FirstView, root: HTMLElement): void {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const image of copy.querySelectorAll("img")) image.remove();
  for (const passing of copy.querySelectorAll("dialog, [data-passing]")) passing.remove();
  // The security policy forbids style attributes in HTML text; formulas have some.
  for (const styled of copy.querySelectorAll("[style]")) styled.removeAttribute("style");
  const html = stamp(view) + copy.innerHTML;
  if (html === localStorage.getItem(key(page))) return;
  for (const other of PAGES) if (other !== page) localStorage.removeItem(key(other));
  try {
    localStorage.setItem(key(page), html);
  } catch {
    // No room: the next opening reads the database, a few milliseconds later.
    localStorage.removeItem(key(page));
  }
}

/** Drops the snapshot of a page that now opens on another view, so that it is not shown first. */
export function dropOtherViews(page: PaperPage, view: FirstView): void {
  if (!localStorage.getItem(key(page))?.startsWith(stamp(view))) localStorage.removeItem(key(page));
}

/** Resolves once the browser has painted; at once if the page is not visible and will not be painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    // The second frame begins after the first one is painted.
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
