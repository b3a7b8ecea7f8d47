import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { cslItem } from "./csl";
import type { ExportEntry } from "./readEntries";

/**
 * A RIS file. The library says which field is which tag; the lines are written here, since it would break them in the
 * middle of words. To RIS a preprint is an unpublished work; the library would make it an article of a journal.
 */
export function risFile(entries: readonly ExportEntry[]): string {
  const records = plugins.output.format("ris", entries.map(cslItem), { format: "object" });
  return `${records.map(recordText).join("\r\n")}\r\n`;
}

function recordText({ TY: _, ...tags }: Record<string, unknown>): string {
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return ["TY  - UNPB", ...lines, "ER  - ", ""].join("\r\n");
}
