import { plain } from "../tex/plain";
import { headingLevels } from "./headings";
import { markdownToText } from "./markdown";

/** A part of a long text: a heading and what stands under it up to the next. */
export interface Section {
  /** The words of the heading; undefined for what comes before the first. */
  title?: string;
  /** The level of the heading in the page. */
  level: number;
  markdown: string;
}

/** More headings than this are not an outline; what comes after belongs to the last. */
const MOST_SECTIONS = 500;

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** A part that is longer goes on as another without a heading, so that each can be drawn in a moment. */
const LONG_PART = 6000;

/** What some tools write before a text about it. */
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/**
 * Parts a text at its headings, those in code aside, so that a whole paper can be outlined and shown part by part.
 * @param base the level of its highest heading in the page
 * @param known what the text is called, which a page that shows it has said already
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

/** The fence of the code that a line is followed by; empty where it is followed by text. */
function fenceAfter(line: string, fence: string): string {
  const [, marks = "", rest = ""] = FENCE.exec(line) ?? [];
  if (!fence) return marks.startsWith("`") && rest.includes("`") ? "" : marks;
  const closes = marks[0] === fence[0] && marks.length >= fence.length && !rest.trim();
  return closes ? "" : fence;
}
