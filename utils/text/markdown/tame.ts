/** Quotes and lists deeper than this are no deeper: nobody means them, and every level costs the parser and the page. */
const DEEPEST = 12;

/**
 * How much a text may ask of the parser, in marks: it takes some twenty microseconds for each, and more where they are
 * there to be many. Comments hold a few dozen, the densest part of a paper a thousand.
 */
const MOST_EFFORT = 2000;

/** What a heading, or the marker of a quote or an item, counts for. */
const BLOCK_EFFORT = 4;

/** One marker of a quote or a list item at the beginning of a line. */
const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** What begins or ends something, or may. */
const MARK = /[*_~[\]!<>`|&\\$:@]/g;
const HEADING = /^[ \t]*(?:#|=|-)/;

/** A text in two: what is Markdown, and what is left as it was written. */
export interface Tamed {
  markdown: string;
  rest: string;
}

/**
 * The same Markdown without what is only there to keep a reader's computer busy: markers of containers past the twelfth
 * on a line are left out, and a text that goes on and on with marks is Markdown up to some point and plain text from there.
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

/** What a line costs for where it stands: in how many quotes and lists, and in how wide a table. */
class Block {
  private depth = 0;
  private columns = 0;
  private isNew = true;

  effortOf(line: string, markers: number): number {
    const isBlank = !line.trim();
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (markers) this.depth = Math.max(this.depth, markers + (indent >> 1));
    else if (this.isNew && !isBlank && !indent) this.depth = 0;
    // Rows that are too short are filled up to the width of the table's first.
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
