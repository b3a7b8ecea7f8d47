import Papa from "papaparse";
import { factsOf, statusName } from "./facts";
import type { ExportEntry } from "./readEntries";

/** Without it, spreadsheets read the file in an old encoding. */
const BYTE_ORDER_MARK = "\ufeff";

/** The beginning of a cell that a spreadsheet takes for a formula, even if the cell has several lines. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** A CSV file with one paper in each row. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvFile(entries: readonly ExportEntry[]): string {
  const rows = entries.map((entry) => {
    const { authors, tags, status, abstract, ...facts } = factsOf(entry);
    return {
      ...facts,
      authors: authors.join("; "),
      tags: tags.join("; "),
      status: status && statusName(status),
      abstract,
    };
  });
  const columns = [
    ...["id", "title", "authors", "published", "url", "status", "tags", "rating", "saved", "read", "note"],
    "abstract",
  ];
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows, { columns, escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}
