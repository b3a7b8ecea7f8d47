import { version } from "../../package.json";
import type { FirstView, PaperPage } from "../../utils/model/settings";

const PAGES: readonly PaperPage[] = ["newtab", "popup"];

const key = (page: PaperPage) => `snapshot:${page}`;

/** A snapshot is only good for the code and the styles that drew it, and for as long as its view is the first. */
const STAMP = `<!--${version} `;
const stamp = (view: FirstView) => `${STAMP}${view}-->`;

/**
 * Puts what a page last showed on the screen before any of its code is loaded, so that it paints as soon as a file on
 * the disk would. It is this extension's own drawing of the database, written by `keepSnapshot`; the page then draws
 * itself over it from the database, and where nothing has changed, nothing moves.
 * @returns whether there was one
 */
export function restoreSnapshot(page: PaperPage, root: HTMLElement): boolean {
  const html = localStorage.getItem(key(page));
  if (location.hash.length > 2 || !html?.startsWith(STAMP)) return false;
  root.innerHTML = html;
  return true;
}

/**
 * Keeps what the page shows, its first view, for its next opening. Pictures are kept as their boxes: to load them is no
 * business of a first paint. If it differs from the snapshot before, the other pages' are out of date too and are dropped.
 */
export function keepSnapshot(page: PaperPage, view: FirstView, root: HTMLElement): void {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const image of copy.querySelectorAll("img")) image.remove();
  for (const passing of copy.querySelectorAll("dialog, [data-passing]")) passing.remove();
  // A style in a text of HTML is against the security policy; formulas have some.
  for (const styled of copy.querySelectorAll("[style]")) styled.removeAttribute("style");
  const html = stamp(view) + copy.innerHTML;
  if (html === localStorage.getItem(key(page))) return;
  for (const other of PAGES) if (other !== page) localStorage.removeItem(key(other));
  try {
    localStorage.setItem(key(page), html);
  } catch {
    // No room: the page then opens from the database, a few milliseconds later.
    localStorage.removeItem(key(page));
  }
}

/** Drops the snapshot of a page that now opens on another view: it must not be what is seen first. */
export function dropOtherViews(page: PaperPage, view: FirstView): void {
  if (!localStorage.getItem(key(page))?.startsWith(stamp(view))) localStorage.removeItem(key(page));
}

/** Resolves once the browser has painted; at once in a page that is not visible and will not be painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    // The second frame begins when the first has been handed over.
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
