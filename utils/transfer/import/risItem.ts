import { idNamedIn } from "../../text/ids/mentions";
import type { Item } from "./gatherItem";
import { authorName } from "./names";

/** The tags of a reference, each with one value or several. */
export type Tags = Readonly<Record<string, string | string[]>>;

/** Tags that may hold the arXiv id: links, numbers, journals. Abstracts are not searched, since they name other papers. */
const MENTIONS = "UR LK L1 L2 L3 L4 DO M1 M3 AN C1 C7 ID JO JF JA T2 PB".split(" ");

/** Zotero adds the note "arXiv: 2606.01234 [cs]" to every paper of arXiv. */
const isOnlyId = (note: string) => /^(?:comment: )?arxiv: ?\S+(?: \[[\w.-]+\])?$/i.test(note.trim());

/** A day as RIS writes it, "2023/05/04/"; undefined if month or day is missing. */
function momentOf(date: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})[/-](\d\d?)[/-](\d\d?)\b/.exec(date ?? "") ?? [];
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : undefined;
}

/** The paper of a reference; without an id if the reference has no arXiv id. */
export function risItem(tags: Tags): Omit<Item, "id"> & { id?: string } {
  const all = (...names: string[]) => names.flatMap((name) => tags[name] ?? []);
  const first = (...names: string[]) => all(...names)[0]?.trim();
  const title = first("TI", "T1", "CT");
  return {
    id: idNamedIn(all(...MENTIONS).join("\n")),
    name: title ?? "",
    paper: {
      title,
      authors: all("AU", "A1").map(authorName),
      abstract: first("AB", "N2"),
      publishedAt: momentOf(first("DA")),
    },
    tags: all("KW"),
    note: all("N1", "RN")
      .filter((note) => !isOnlyId(note))
      .join("\n\n"),
  };
}
