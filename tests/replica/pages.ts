import type { Listing } from "./archive.ts";
import { findPaper } from "./paper-detail.ts";
import { escapeHtml, html, type Reply } from "./reply.ts";

/** The site's pages. The extension only links to them, so each has just a title that a test can check. */
export function page(listings: readonly Listing[], path: string): Reply {
  const id = /^\/papers\/(\d{4}\.\d{4,5})$/.exec(path)?.[1];
  const paper = id ? findPaper(listings, id) : undefined;
  if (paper) {
    const title = paper.title.replace(/\s+/g, " ");
    return html(`Paper page - ${title}`, `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(paper.summary)}</p>`);
  }
  if (id) return html("404 – Hugging Face (replica)", "<h1>404</h1>", 404);
  const title = path === "/papers" ? "Daily Papers (replica)" : `${path.slice(1)} (replica)`;
  return html(title, `<h1>${escapeHtml(title)}</h1>`);
}
