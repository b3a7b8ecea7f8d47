import { strToU8, type Zippable, zipSync } from "fflate";
import { escapeMarkdown } from "./escapeMarkdown";
import { factsOf } from "./facts";
import { fileName } from "./fileName";
import { frontMatter } from "./frontMatter";
import type { ExportEntry } from "./readEntries";

/** The file of a paper. The note comes last: nothing comes after what it may leave open. */
function noteFile(entry: ExportEntry): { name: string; text: string } {
  const facts = factsOf(entry);
  const parts = [
    frontMatter(facts),
    `# ${escapeMarkdown(facts.title)}\n`,
    facts.abstract && `## Abstract\n\n${escapeMarkdown(facts.abstract)}\n`,
    facts.note && `## Note\n\n${facts.note}\n`,
  ];
  return { name: fileName(facts), text: parts.filter(Boolean).join("\n") };
}

/** A zip of one Markdown file for each paper, as Obsidian likes them. */
export function notesZip(entries: readonly ExportEntry[], at: number): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  const taken = new Set<string>();
  for (const entry of entries) {
    const { name, text } = noteFile(entry);
    // To Windows and macOS, A and a are one name.
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} ${n}`;
    taken.add(free.toLowerCase());
    files[`${free}.md`] = strToU8(text);
  }
  return zipSync(files, { mtime: new Date(at) });
}
