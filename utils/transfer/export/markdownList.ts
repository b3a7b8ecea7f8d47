import { dayOf } from "../../ground/dates/day";
import { escapeMarkdown } from "./escapeMarkdown";
import { type Facts, factsOf, statusName } from "./facts";
import type { ExportEntry } from "./readEntries";
import { t } from "./t";

/** At most this many authors are named: some papers have thousands. */
const MOST_NAMED = 6;

/** A rating of 1 to 5 as stars. */
const stars = (rating: number) => "★".repeat(rating) + "☆".repeat(Math.max(0, 5 - rating));

function authorsLine({ authors, published }: Facts): string {
  const names = authors.slice(0, MOST_NAMED).map(escapeMarkdown).join(", ");
  const n = authors.length - MOST_NAMED;
  const all = n > 0 ? t("common.authorsAndMore", { names, n }) : names;
  return [all, published].filter(Boolean).join(" · ");
}

const factsLine = ({ status, rating, tags, saved, read }: Facts): string =>
  [
    status && statusName(status),
    rating && stars(rating),
    tags.length && t("export.list.tags", { tags: tags.map(escapeMarkdown).join(", ") }),
    saved && t("export.list.saved", { day: saved }),
    read && t("export.list.read", { day: read }),
  ]
    .filter(Boolean)
    .join(" · ");

/** The note as a quotation. Whatever Markdown it opens ends with the quotation. */
const quoted = (note: string): string[] => note.split("\n").map((line) => `  > ${line}`.trimEnd());

/** An address for use in parentheses. Its own parentheses would end it. */
const address = (url: string) => url.replaceAll("(", "%28").replaceAll(")", "%29");

function item(entry: ExportEntry): string {
  const facts = factsOf(entry);
  // Two spaces at the end of a line make a line break.
  const lines = [
    `- [${escapeMarkdown(facts.title)}](${address(facts.url)})`,
    authorsLine(facts),
    factsLine(facts),
  ];
  const head = lines.filter(Boolean).join("  \n  ");
  return facts.note ? [head, "", ...quoted(facts.note), ""].join("\n") : head;
}

/** A reading list in Markdown. */
export const markdownFile = (entries: readonly ExportEntry[], at: number): string =>
  [
    `# ${t("export.list.title")}`,
    "",
    `${t("common.papers", { n: entries.length })} · ${dayOf(at)}`,
    "",
    ...entries.map(item),
    "",
  ].join("\n");
