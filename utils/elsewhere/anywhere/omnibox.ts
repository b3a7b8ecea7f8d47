import type { Entry } from "../../model/entry";
import { sourceName } from "../../model/paper";
import { ENTRY_TABLES, entriesOf } from "../../queries/lists/entries";
import { Readers } from "../../queries/search/readers";
import { paperRoute, searchRoute } from "../../route/formatRoute";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { escapeMarkup } from "../../text/entities";
import { idsIn } from "../../text/ids/mentions";
import { plain } from "../../text/tex/plain";
import { oneLine } from "../../transfer/export/text";
import { paperAt } from "./paperAt";
import { t } from "./t";

/** A suggestion of the address bar: the text it shows, and the text it enters when the user chooses it. */
export interface Suggestion {
  content: string;
  description: string;
}

/** The format of descriptions: Chromium reads XML with a few elements, Firefox reads text. */
export type DescriptionKind = "xml" | "text";

/** Address bars show at most so many suggestions. */
const MOST = 6;

/** How many of the best matches are searched for saved papers. */
const LOOKED_AT = 200;

const kept = new Readers();

/** Suggests stored papers for a typed text, saved papers first. */
export async function suggestions(
  typed: string,
  kind: DescriptionKind,
  readers: Readers = kept,
): Promise<Suggestion[]> {
  const { ids } = await readers.search(await readers.current(), typed, LOOKED_AT);
  const entries = await db.transaction("r", ENTRY_TABLES, async () => entriesOf(dexieReader, ids));
  const shown = entries.filter(({ mark }) => mark?.hiddenAt === undefined);
  const isSaved = ({ mark }: Entry) => Number(mark?.savedAt !== undefined);
  // Array.prototype.sort is stable, so the order by match stays within both groups.
  shown.sort((a, b) => isSaved(b) - isSaved(a));
  return shown.slice(0, MOST).map((entry) => suggestion(entry, kind));
}

function suggestion({ paper, mark }: Entry, kind: DescriptionKind): Suggestion {
  const title = plain(paper.title) || paper.id;
  const details = [
    mark?.savedAt !== undefined && t("menus.omnibox.saved"),
    sourceName(paper) ?? paper.authors[0],
    paper.id,
  ];
  const rest = details.filter(Boolean).join(", ");
  const description =
    kind === "xml" ? `<match>${xml(title)}</match> <dim>${xml(rest)}</dim>` : `${title} (${rest})`;
  return { content: paper.id, description };
}

/** The suggestion above all others: to search for the typed text. */
export const firstSuggestion = (typed: string, kind: DescriptionKind): string =>
  typed.trim() && kind === "xml"
    ? t("menus.omnibox.search", { words: `<match>${xml(typed.trim())}</match>` })
    : t("menus.omnibox.help");

/** The route for an entered text: to the paper that it names, or to a search for it. */
export function routeOf(entered: string): string {
  const words = entered.trim();
  const [id = ""] = idsIn(words);
  const isId = words.replace(/^arxiv:\s*/i, "").replace(/v\d+$/, "") === id;
  const named = id && isId ? id : paperAt(words);
  return named ? paperRoute(named) : searchRoute(words, "everywhere");
}

/** Escapes a text for the XML of a description. A single invalid character would make the browser show no suggestions. */
const xml = (text: string): string => escapeMarkup(oneLine(text));
