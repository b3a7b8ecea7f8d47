import { Feed } from "feed";
import { factsOf } from "./facts";
import type { ExportEntry } from "./readEntries";
import { momentOf } from "./text";

/** The library leaves a `<` in an attribute as it is, which no reader of XML lets pass: this sign stands for it until the end. */
const LESS = "\ue000";
const bare = (text: string) => text.replaceAll(LESS, "");

/** A text as HTML, which is what the library writes titles and summaries as. */
const html = (text: string) =>
  bare(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A text in an element: the library takes an `&amp;` in it for an ampersand. */
const inElement = (text: string) => bare(text).replaceAll("&amp;", "&amp;amp;");

const inAttribute = (text: string) => bare(text).replaceAll("<", LESS);

/** What a feed is of: its id, behind Daypaper's own, and what it is called. */
export interface FeedName {
  id: string;
  title: string;
}

const SAVED: FeedName = { id: "saved", title: "Daypaper: saved papers" };

/** A file that feed readers open, the papers as its entries. */
export function atomFile(entries: readonly ExportEntry[], at: number, { id, title } = SAVED): string {
  const feed = new Feed({
    id: `tag:daypaper.app,2026:${id}`,
    title,
    updated: new Date(at),
    author: { name: "Daypaper" },
    generator: "Daypaper",
  });
  for (const entry of entries) {
    const { url, title, authors, abstract, tags } = factsOf(entry);
    const published = momentOf(entry.paper.publishedAt);
    feed.addItem({
      id: url,
      link: url,
      title: html(title),
      date: new Date(momentOf(entry.mark?.savedAt) ?? published ?? at),
      ...(published !== undefined && { published: new Date(published) }),
      ...(abstract && { description: html(abstract) }),
      ...(authors.length && { author: authors.map((name) => ({ name: inElement(name) })) }),
      ...(tags.length && { category: tags.map((tag) => ({ term: inAttribute(tag) })) }),
    });
  }
  return `${feed.atom1().replaceAll(LESS, "&lt;")}\n`;
}
