import type { Entry } from "../../model/entry";
import { sourceName } from "../../model/paper";
import { ENTRY_TABLES, entriesOf } from "../../queries/lists/entries";
import { Readers } from "../../queries/search/readers";
import { search } from "../../queries/search/search";
import { paperRoute, searchRoute } from "../../route/formatRoute";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { escapeMarkup } from "../../text/entities";
import { idsIn } from "../../text/ids/mentions";
import { plain } from "../../text/tex/plain";
import { oneLine } from "../../transfer/export/text";
import { paperAt } from "./paperAt";

/** What the address bar suggests: what it shows, and what stands in it when that is chosen. */
export interface Suggestion {
  content: string;
  description: string;
}

/** How a browser reads a description: Chromium as XML of a few elements, Firefox as text. */
export type DescriptionKind = "xml" | "text";

/** Address bars show no more. */
const MOST = 6;

/** Among so many of the best are the saved ones looked for. */
const LOOKED_AT = 200;

const kept = new Readers();

/** The papers to suggest for what was typed, from all that is stored: those that are saved first. */
export async function suggestions(
  typed: string,
  kind: DescriptionKind,
  readers: Readers = kept,
): Promise<Suggestion[]> {
  const { ids } = search(await readers.current(), typed, LOOKED_AT);
  const entries = await db.transaction("r", ENTRY_TABLES, async () => entriesOf(dexieReader, ids));
  const shown = entries.filter(({ mark }) => mark?.hiddenAt === undefined);
  const isSaved = ({ mark }: Entry) => Number(mark?.savedAt !== undefined);
  // Array.prototype.sort is stable: beside that, the best match comes first.
  shown.sort((a, b) => isSaved(b) - isSaved(a));
  return shown.slice(0, MOST).map((entry) => suggestion(entry, kind));
}

function suggestion({ paper, mark }: Entry, kind: DescriptionKind): Suggestion {
  const title = plain(paper.title) || paper.id;
  const details = [mark?.savedAt !== undefined && "Saved", sourceName(paper) ?? paper.authors[0], paper.id];
  const rest = details.filter(Boolean).join(", ");
  const description =
    kind === "xml" ? `<match>${xml(title)}</match> <dim>${xml(rest)}</dim>` : `${title} (${rest})`;
  return { content: paper.id, description };
}

/** What is suggested above all: to search for what was typed. */
export const firstSuggestion = (typed: string, kind: DescriptionKind): string =>
  typed.trim() && kind === "xml"
    ? `Search papers for <match>${xml(typed.trim())}</match>`
    : "Search the papers that Daypaper keeps, or name one by its arXiv id or address";

/** Where what stands in the address bar leads: to the paper that it names, or to a search for it. */
export function routeOf(entered: string): string {
  const words = entered.trim();
  const [id = ""] = idsIn(words);
  const isId = words.replace(/^arxiv:\s*/i, "").replace(/v\d+$/, "") === id;
  const named = id && isId ? id : paperAt(words);
  return named ? paperRoute(named) : searchRoute(words, "everywhere");
}

/** A text in the XML of a description. One character that XML has no place for, and there are no suggestions at all. */
const xml = (text: string): string => escapeMarkup(oneLine(text));
