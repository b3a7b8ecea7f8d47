import { bibtex } from "../../text/cite/bibtex";
import { citable } from "./citable";
import { factsOf } from "./facts";
import type { ExportEntry } from "./readEntries";

/** A BibTeX file. Notes are not in it, nor in the other formats for citing: such files are shared. */
export const bibtexFile = (entries: readonly ExportEntry[]): string =>
  entries
    .map((entry) => {
      const { abstract, tags } = factsOf(entry);
      // A comma would split a keyword in two.
      const keywords = tags.map((tag) => tag.replaceAll(",", " ")).join(", ");
      return bibtex(citable(entry), [
        ["abstract", abstract],
        ["keywords", keywords],
      ]);
    })
    .join("\n");
