import { plain } from "../tex/plain";
import { headingLevels } from "./headings";
import { markdownToText } from "./markdown";

/** A section of a long text: a heading, and the text up to the next heading. */
export interface Section {
  /** The words of the heading; undefined before the first heading, and where a long section goes on. */
  title?: string;
  /** The level of the heading in the page. */
  level: number;
  markdown: string;
}

/** Headings past this number do not begin a section: the rest of the text belongs to the last one. */
const MOST_SECTIONS = 500;

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** A longer section is split at a blank line, so that each part can be drawn quickly. In characters. */
const LONG_PART = 6000;

/** YAML front matter, which some tools write before a text. */
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/**
 * Splits a text at its headings, except those in code, so that a whole paper can be outlined and shown section by section.
 * @param base the level of its highest heading in the page
 * @param known the title that the page already shows: a first heading that repeats it is left out
 */
export function sectionsOf(markdown: string, base: number, known?: string): Section[] {
  const level = headingLevels(base);
  const called = known && plain(known);
  const sections: { title?: string; level: number; lines: string[]; length: number }[] = [];
  const begin = (title?: string, at = base) => sections.push({ title, level: at, lines: [], length: 0 });
  begin();
  let fence = "";
  for (const line of markdown.replace(/\r\n?/g, "\n").replace(FRONT_MATTER, "").split("\n")) {
    const [, marks = "", words = ""] = (!fence && HEADING.exec(line)) || [];
    const title = marks && sections.length < MOST_SECTIONS && markdownToText(words);
    if (title && plain(title) === called && sections.length === 1) continue;
    if (title) {
      begin(title, level(marks.length));
      continue;
    }
    fence = fenceAfter(line, fence);
    if (!fence && !line.trim() && (sections.at(-1)?.length ?? 0) > LONG_PART) {
      begin(undefined, sections.at(-1)?.level);
    }
    const section = sections.at(-1);
    section?.lines.push(line);
    if (section) section.length += line.length;
  }
  return sections
    .map(({ title, level, lines }) => ({ title, level, markdown: lines.join("\n").trim() }))
    .filter((section) => section.title || section.markdown);
}

/** The fence of the code block that is open after a line; empty if none is. */
function fenceAfter(line: string, fence: string): string {
  const [, marks = "", rest = ""] = FENCE.exec(line) ?? [];
  if (!fence) return marks.startsWith("`") && rest.includes("`") ? "" : marks;
  const closes = marks[0] === fence[0] && marks.length >= fence.length && !rest.trim();
  return closes ? "" : fence;
}
