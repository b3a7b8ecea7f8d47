/** Deeper quotes and lists are flattened to this depth: nobody means them, and every level costs the parser and the page. */
const DEEPEST = 12;

/**
 * How much work a text may give the parser, counted in marks. Each mark takes some twenty microseconds, and more in a text
 * made to be slow. Comments hold a few dozen, the densest part of a paper a thousand.
 */
const MOST_EFFORT = 2000;

/** The effort of a heading, or of the marker of a quote or a list item, in marks. */
const BLOCK_EFFORT = 4;

/** One marker of a quote or a list item, at the beginning of a line. */
const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** A character that may begin or end an element of Markdown. */
const MARK = /[*_~[\]!<>`|&\\$:@]/g;
const HEADING = /^[ \t]*(?:#|=|-)/;

/** A text in two parts: one to be parsed as Markdown, and the rest, to be shown as written. */
export interface Tamed {
  markdown: string;
  rest: string;
}

/**
 * Limits the work that a text gives the parser. Markers of quotes and list items past the twelfth on a line are left out,
 * and from the point where the marks exceed the limit, the rest is plain text.
 */
export function tame(markdown: string): Tamed {
  const source = markdown.split(/\r\n|\r|\n/);
  const lines: string[] = [];
  const block = new Block();
  let effort = 0;
  for (const [at, raw] of source.entries()) {
    const { line, markers } = shallow(raw);
    const standing = block.effortOf(line, markers);
    const marks = [...line.matchAll(MARK)];
    const room = MOST_EFFORT - effort - standing;
    if (marks.length > room) {
      const cut = room > 0 ? (marks[room]?.index ?? 0) : 0;
      const rest = [line.slice(cut), ...source.slice(at + 1)].join("\n");
      return { markdown: [...lines, line.slice(0, cut)].join("\n"), rest };
    }
    effort += standing + marks.length;
    lines.push(line);
  }
  return { markdown: lines.join("\n"), rest: "" };
}

/** Tracks the quotes, lists and table around a line: they add to its effort. */
class Block {
  private depth = 0;
  private columns = 0;
  private isNew = true;

  effortOf(line: string, markers: number): number {
    const isBlank = !line.trim();
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (markers) this.depth = Math.max(this.depth, markers + (indent >> 1));
    else if (this.isNew && !isBlank && !indent) this.depth = 0;
    // The parser fills short rows up to the width of the first row of the table.
    const pipes = line.split("|").length - 1;
    this.columns = isBlank ? 0 : Math.max(this.columns, pipes);
    this.isNew = isBlank;
    return 1 + this.depth + (this.columns - pipes) + BLOCK_EFFORT * (markers + (HEADING.test(line) ? 1 : 0));
  }
}

function shallow(line: string): { line: string; markers: number } {
  let end = 0;
  let kept = 0;
  let markers = 0;
  for (;;) {
    CONTAINER.lastIndex = end;
    if (!CONTAINER.test(line)) break;
    end = CONTAINER.lastIndex;
    if (markers < DEEPEST) {
      kept = end;
      markers++;
    }
  }
  return { line: kept < end ? line.slice(0, kept) + line.slice(end) : line, markers };
}
