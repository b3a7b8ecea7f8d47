import { countOf } from "../../ground/count";
import { dayOf } from "../../ground/dates/day";
import { escapeMarkdown } from "./escapeMarkdown";
import { type Facts, factsOf, STATUS_NAMES } from "./facts";
import type { ExportEntry } from "./readEntries";

/** With more authors than this, only the first ones are named: some papers have thousands. */
const MOST_NAMED = 6;

/** A rating of 1 to 5 as stars. */
const stars = (rating: number) => "★".repeat(rating) + "☆".repeat(Math.max(0, 5 - rating));

function authorsLine({ authors, published }: Facts): string {
  const named = authors.slice(0, MOST_NAMED).map(escapeMarkdown).join(", ");
  const all = authors.length > MOST_NAMED ? `${named} and ${authors.length - MOST_NAMED} more` : named;
  return [all, published].filter(Boolean).join(" · ");
}

const factsLine = ({ status, rating, tags, saved, read }: Facts): string =>
  [
    status && STATUS_NAMES[status],
    rating && stars(rating),
    tags.length && `Tags: ${tags.map(escapeMarkdown).join(", ")}`,
    saved && `saved ${saved}`,
    read && `read ${read}`,
  ]
    .filter(Boolean)
    .join(" · ");

/** The note, as it was written, in a quotation: whatever it opens ends with it. */
const quoted = (note: string): string[] => note.split("\n").map((line) => `  > ${line}`.trimEnd());

/** An address in brackets, which would end with one of its own. */
const address = (url: string) => url.replaceAll("(", "%28").replaceAll(")", "%29");

function item(entry: ExportEntry): string {
  const facts = factsOf(entry);
  // Two spaces at its end break a line.
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
    "# Reading list",
    "",
    `${countOf(entries.length, "paper")}, ${dayOf(at)}`,
    "",
    ...entries.map(item),
    "",
  ].join("\n");
