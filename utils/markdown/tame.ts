/** Quotes and lists deeper than this are no deeper: nobody means them, and every level costs the parser and the page. */
const DEEPEST = 20;

/** Parsing inline marks takes the square of a paragraph's length where somebody wants it to; no honest one is so long. */
const LONGEST_PARAGRAPH = 10_000;

/** The same mark again and again, as in a line drawn with it. */
const LONG_RUN = /([*_~])\1{59,}/g;

/** One marker of a quote or a list item at the beginning of a line. */
const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/**
 * The same Markdown without what is only there to keep a reader's computer busy: markers of containers past the twentieth
 * on a line are left out, runs of a mark are cut short, and a paragraph that goes on for ever is broken.
 */
export function tame(markdown: string): string {
  const lines: string[] = [];
  let length = 0;
  for (const raw of markdown.split(/\r\n|\r|\n/)) {
    let line = shallow(raw).replace(LONG_RUN, (run) => run.slice(0, 59));
    if (!line.trim()) length = 0;
    while (length + line.length > LONGEST_PARAGRAPH) {
      const cut = length > 0 ? 0 : LONGEST_PARAGRAPH;
      if (cut) lines.push(line.slice(0, cut));
      lines.push("");
      line = line.slice(cut);
      length = 0;
    }
    lines.push(line);
    // Tables are parsed cell by cell, and may be long.
    length += (line.startsWith("|") ? line.length >> 2 : line.length) + 1;
  }
  return lines.join("\n");
}

function shallow(line: string): string {
  let end = 0;
  let kept = 0;
  for (let depth = 1; ; depth++) {
    CONTAINER.lastIndex = end;
    if (!CONTAINER.test(line)) break;
    end = CONTAINER.lastIndex;
    if (depth <= DEEPEST) kept = end;
  }
  return kept < end ? line.slice(0, kept) + line.slice(end) : line;
}
