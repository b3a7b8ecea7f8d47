import { idNamedIn, idsIn } from "../../text/ids/mentions";
import type { Item } from "./gatherItem";
import { bibtexAuthors, keywords } from "./names";
import { untex } from "./untex";

/** An entry as it is written. The names of its fields are in lower case. */
export interface BibtexEntry {
  label: string;
  properties: Record<string, string | number>;
}

/** Fields that may hold the arXiv id, besides `eprint`. Abstracts are not searched, since they name other papers. */
const MENTIONS = [
  "doi",
  "url",
  "journal",
  "journaltitle",
  "booktitle",
  "howpublished",
  "note",
  "number",
  "pages",
];

type Fields = Readonly<Record<string, string | undefined>>;

function idOf(fields: Fields): string | undefined {
  const archive = fields.archiveprefix ?? fields.eprinttype;
  if (fields.eprint && (archive === undefined || /arxiv/i.test(archive))) {
    const [id] = idsIn(fields.eprint);
    if (id) return id;
  }
  // As DBLP writes it: journal = {CoRR}, volume = {abs/2606.01234}.
  if (fields.journal === "CoRR" && fields.volume?.startsWith("abs/")) return idsIn(fields.volume)[0];
  return idNamedIn(MENTIONS.map((name) => fields[name] ?? "").join("\n"));
}

/** A date as JabRef, BibDesk and BibLaTeX write it: "2023-05-04", "2023-05-04 10:00:00 +0200". */
function momentOf(date: string | undefined): number | undefined {
  const [, day, time = "00:00:00", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(?: ?([+-]\d\d:?\d\d))?)?/.exec(date ?? "") ?? [];
  const at = Date.parse(`${day}T${time}${zone.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2")}`);
  return Number.isNaN(at) ? undefined : at;
}

/** The rating of JabRef (`rank3`) or BibDesk (`3`); undefined for no star. */
function ratingOf(text: string | undefined): number | undefined {
  const [, stars] = /^(?:rank)?([1-5])$/.exec(text ?? "") ?? [];
  return stars ? Number(stars) : undefined;
}

const isRead = ({ readstatus, read }: Fields) => readstatus === "read" || read === "1";

/** The paper of an entry; without an id if the entry has no arXiv id. */
export function bibtexItem({ label, properties }: BibtexEntry): Omit<Item, "id"> & { id?: string } {
  const fields: Fields = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, String(value)]),
  );
  const title = fields.title && untex(fields.title);
  const addedAt = momentOf(fields["date-added"] ?? fields.timestamp);
  return {
    id: idOf(fields),
    name: title || label,
    paper: {
      title,
      authors: fields.author === undefined ? undefined : bibtexAuthors(fields.author),
      abstract: fields.abstract && untex(fields.abstract),
      publishedAt: /^\d{4}-\d\d-\d\d$/.test(fields.date ?? "") ? momentOf(fields.date) : undefined,
    },
    addedAt,
    readAt: isRead(fields) ? (addedAt ?? Number.POSITIVE_INFINITY) : undefined,
    rating: ratingOf(fields.ranking ?? fields.rating),
    tags: keywords(fields.keywords ?? ""),
    note: fields.annotation ?? fields.annote,
  };
}
