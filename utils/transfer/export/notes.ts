import { strToU8, type Zippable, zipSync } from "fflate";
import { escapeMarkdown } from "./escapeMarkdown";
import { factsOf } from "./facts";
import { fileName } from "./fileName";
import { frontMatter } from "./frontMatter";
import type { ExportEntry } from "./readEntries";
import { t } from "./t";

/** The file of a paper. The note comes last, since Markdown that it leaves open would affect what follows. */
function noteFile(entry: ExportEntry): { name: string; text: string } {
  const facts = factsOf(entry);
  const parts = [
    frontMatter(facts),
    `# ${escapeMarkdown(facts.title)}\n`,
    facts.abstract && `## ${t("export.notes.abstract")}\n\n${escapeMarkdown(facts.abstract)}\n`,
    facts.note && `## ${t("export.notes.note")}\n\n${facts.note}\n`,
  ];
  return { name: fileName(facts), text: parts.filter(Boolean).join("\n") };
}

/** A zip with one Markdown file for each paper, made for Obsidian. */
export function notesZip(entries: readonly ExportEntry[], at: number): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  const taken = new Set<string>();
  for (const entry of entries) {
    const { name, text } = noteFile(entry);
    // On Windows and macOS, names that differ only in case are the same.
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} ${n}`;
    taken.add(free.toLowerCase());
    files[`${free}.md`] = strToU8(text);
  }
  return zipSync(files, { mtime: new Date(at) });
}
