import { type Name, nameOf } from "../../text/cite/personName";
import { yearOf } from "../../text/cite/year";
import { arxivDoi } from "../../text/ids/doi";
import { arxivUrl } from "../../text/ids/id";
import { markdownToHtml } from "../../text/markdown/markdown";
import { factsOf } from "../../transfer/export/facts";
import type { ExportEntry } from "../../transfer/export/readEntries";

/** A preprint in the form of Zotero's connector, with its fields filled as Zotero's own arXiv translator fills them. */
export interface ZoteroItem {
  /** Identifies the item within the request. */
  id: string;
  itemType: "preprint";
  title: string;
  creators: ZoteroCreator[];
  abstractNote?: string;
  date?: string;
  repository: "arXiv";
  archiveID: string;
  DOI?: string;
  url: string;
  libraryCatalog: "arXiv.org";
  extra: string;
  tags: { tag: string }[];
  /** HTML. */
  notes: { note: string }[];
  /** Zotero 6 downloads them; later versions find the PDF by the DOI if the user asks. */
  attachments: { title: string; url: string; mimeType: string }[];
}

/** A person with first and last name, or with `fieldMode` 1 a name in one field. */
type ZoteroCreator = { creatorType: "author"; lastName: string } & ({ firstName: string } | { fieldMode: 1 });

function creator(name: Name): ZoteroCreator {
  if ("literal" in name) return { creatorType: "author", lastName: name.literal, fieldMode: 1 };
  const { family, given, suffix } = name;
  return { creatorType: "author", firstName: given, lastName: [family, suffix].filter(Boolean).join(" ") };
}

/** Converts a paper; see ZoteroItem. */
export function zoteroItem(entry: ExportEntry): ZoteroItem {
  const { id, title, authors, abstract, published, url, tags, note } = factsOf(entry);
  const date = published ?? yearOf({ id })?.toString();
  const doi = arxivDoi(id);
  return {
    id,
    itemType: "preprint",
    title,
    creators: authors.map((author) => creator(nameOf(author))),
    ...(abstract && { abstractNote: abstract }),
    ...(date && { date }),
    repository: "arXiv",
    archiveID: `arXiv:${id}`,
    ...(doi && { DOI: doi }),
    url,
    libraryCatalog: "arXiv.org",
    extra: `arXiv:${id}`,
    tags: tags.map((tag) => ({ tag })),
    notes: note ? [{ note: markdownToHtml(note, 1) }] : [],
    attachments: [{ title: "Preprint PDF", url: arxivUrl(id, "pdf"), mimeType: "application/pdf" }],
  };
}
