import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { cslItem } from "./csl";
import type { ExportEntry } from "./readEntries";

/**
 * A RIS file. The package maps fields to tags. The lines are written here, since the package would break them inside words.
 * A preprint is an unpublished work in RIS; the package would make it a journal article.
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
