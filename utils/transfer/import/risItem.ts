import { idNamedIn } from "../../text/ids/mentions";
import type { Item } from "./gatherItem";
import { authorName } from "./names";

/** The tags of a reference, each with one value or several. */
export type Tags = Readonly<Record<string, string | string[]>>;

/** Tags in which an arXiv id may stand: addresses, numbers, and where a paper appeared; not abstracts, which name others. */
const MENTIONS = "UR LK L1 L2 L3 L4 DO M1 M3 AN C1 C7 ID JO JF JA T2 PB".split(" ");

/** "arXiv: 2606.01234 [cs]" is what Zotero notes of each paper of arXiv. */
const isOnlyId = (note: string) => /^(?:comment: )?arxiv: ?\S+(?: \[[\w.-]+\])?$/i.test(note.trim());

/** A day as RIS writes it, "2023/05/04/"; where it is whole. */
function momentOf(date: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})[/-](\d\d?)[/-](\d\d?)\b/.exec(date ?? "") ?? [];
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : undefined;
}

/** What a reference says of a paper; without an id where it names none on arXiv. */
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
