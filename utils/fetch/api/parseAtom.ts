import type { FetchedPaper } from "../../model/paper";
import { decodeMarkup } from "../../text/entities";
import { idNamedIn } from "../../text/ids/mentions";
import { ArxivError } from "./arxivFailure";
import { known } from "./parseFields";

const CDATA = "<![CDATA[";

/** The text between two tags, decoded, in one line. */
function textOf(xml: string): string {
  const whole = xml.split(CDATA).map((part, i) => {
    const end = i > 0 ? part.indexOf("]]>") : -1;
    return end < 0 ? decodeMarkup(part) : part.slice(0, end) + decodeMarkup(part.slice(end + 3));
  });
  return whole.join("").replace(/\s+/g, " ").trim();
}

/** The contents of all elements with a name, in order. They must not be nested in each other. */
function* insides(xml: string, name: string): Generator<string> {
  const opening = new RegExp(`<${name}(?=[\\s>])[^<>]*>`, "g");
  for (let tag = opening.exec(xml); tag; tag = opening.exec(xml)) {
    const end = xml.indexOf(`</${name}>`, opening.lastIndex);
    if (end < 0) return;
    if (!tag[0].endsWith("/>")) yield xml.slice(opening.lastIndex, end);
  }
}

const first = (xml: string, name: string): string | undefined => {
  const [inside] = insides(xml, name);
  return inside === undefined ? undefined : textOf(inside) || undefined;
};

/**
 * Reads the paper in an answer of arXiv, an Atom feed with one entry; undefined if the entry is missing, has another id or
 * reports an error. The feed is read as text, since a worker has no document.
 * @throws ArxivError if it is not a feed, or is cut off
 */
export function parseAtom(xml: string, id: string): FetchedPaper | undefined {
  if (!/<feed[\s>]/.test(xml) || !/<\/feed>\s*$/.test(xml)) throw new ArxivError({ kind: "unexpected" });
  const [entry] = insides(xml, "entry");
  if (entry === undefined) return undefined;
  const title = first(entry, "title");
  if (!title || idNamedIn(first(entry, "id") ?? "") !== id) return undefined;
  const authors = [...insides(entry, "author")].map((author) => first(author, "name"));
  const publishedAt = Date.parse(first(entry, "published") ?? "");
  return known<FetchedPaper>({
    id,
    title,
    abstract: first(entry, "summary"),
    authors: authors.filter((name) => name !== undefined),
    publishedAt: Number.isNaN(publishedAt) ? undefined : publishedAt,
  });
}
