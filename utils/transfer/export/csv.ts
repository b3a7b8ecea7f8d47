import Papa from "papaparse";
import { factsOf, STATUS_NAMES } from "./facts";
import type { ExportEntry } from "./readEntries";

/** Without it, spreadsheets take the file for one of an old code page. */
const BYTE_ORDER_MARK = "\ufeff";

/** How a cell begins that a spreadsheet takes for a formula, also where it goes on for several lines. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/**
 * A CSV file, one paper a line. A cell that a spreadsheet would take for a formula, and run, begins with an apostrophe.
 */
export function csvFile(entries: readonly ExportEntry[]): string {
  const rows = entries.map((entry) => {
    const { authors, tags, status, abstract, ...facts } = factsOf(entry);
    return {
      ...facts,
      authors: authors.join("; "),
      tags: tags.join("; "),
      status: status && STATUS_NAMES[status],
      abstract,
    };
  });
  const columns = [
    ...["id", "title", "authors", "published", "url", "status", "tags", "rating", "saved", "read", "note"],
    "abstract",
  ];
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows, { columns, escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}
