import { escapeMarkup } from "../../text/entities";
import { factsOf } from "./facts";
import type { ExportEntry } from "./readEntries";
import { t } from "./t";
import { momentOf } from "./text";

/** The name of a feed: its id, which follows Daypaper's own, and its title in one line. */
export interface FeedName {
  id: string;
  title: string;
}

const savedFeed = (): FeedName => ({ id: "saved", title: t("export.feed.saved") });

const element = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;

/** An element with a text that feed readers show as HTML, as they all do. It is escaped for HTML and again for XML. */
const asHtml = (name: string, text: string) =>
  `<${name} type="html">${escapeMarkup(escapeMarkup(text))}</${name}>`;

const dated = (name: string, at: number) => element(name, new Date(at).toISOString());

const author = (name: string) => `<author>${element("name", name)}</author>`;

function entryXml(entry: ExportEntry, at: number): string {
  const { url, title, authors, abstract, tags } = factsOf(entry);
  const published = momentOf(entry.paper.publishedAt);
  const lines = [
    asHtml("title", title),
    element("id", url),
    `<link href="${escapeMarkup(url)}"/>`,
    dated("updated", momentOf(entry.mark?.savedAt) ?? published ?? at),
    published === undefined ? "" : dated("published", published),
    abstract ? asHtml("summary", abstract) : "",
    ...authors.map(author),
    ...tags.map((tag) => `<category term="${escapeMarkup(tag)}"/>`),
  ];
  return `  <entry>\n${lines.filter(Boolean).join("\n")}\n  </entry>\n`;
}

/**
 * A file for feed readers (Atom, RFC 4287) with the papers as entries.
 * @param at the time of the export, in milliseconds since the epoch
 * @param feed the feed of saved papers by default
 */
export function atomFile(
  entries: readonly ExportEntry[],
  at: number,
  { id, title }: FeedName = savedFeed(),
): string {
  const head = [
    element("id", `tag:daypaper.app,2026:${id}`),
    element("title", title),
    dated("updated", at),
    author("Daypaper"),
    element("generator", "Daypaper"),
  ];
  const all = entries.map((entry) => entryXml(entry, at)).join("");
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${head.join("\n")}\n${all}</feed>\n`;
}
