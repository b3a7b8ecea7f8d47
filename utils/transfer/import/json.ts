import { Refused } from "./incoming";

/** A JSON text as far as it could be read. */
export interface Json {
  value: unknown;
  /** Whether the rest of it is missing or damaged: a copy that broke off, a disk that was full. */
  isCut: boolean;
}

/** How deep records lie: those of `{"fields":[{…}]}`, while those of `{"2606.01234":{…}}` lie less deep. */
const RECORDS = 2;

/**
 * Reads a JSON text. One that breaks off is read up to its last whole record.
 * @throws Refused where it is no JSON from the beginning
 */
export function parseJson(text: string): Json {
  const { upToLastRecord, isTooDeep } = scan(text);
  if (!isTooDeep) {
    try {
      return { value: JSON.parse(text), isCut: false };
    } catch {
      // It is read in part.
    }
  }
  try {
    return { value: JSON.parse(upToLastRecord), isCut: true };
  } catch {
    throw new Refused("This looks like JSON, but it is damaged from the beginning on.");
  }
}

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** Deeper than anybody means; `JSON.parse` takes half a minute and gigabytes for fifty million. */
const DEEPEST = 1_000_000;

/** A text up to the last of its records that is whole, with what was open there closed; and whether it goes too deep. */
function scan(text: string): { upToLastRecord: string; isTooDeep: boolean } {
  // Only the outermost brackets are remembered: there may be millions within each other.
  const open: string[] = [];
  let depth = 0;
  let whole = "";
  let end = 0;
  const isWhole = (at: number) => {
    // Part of an object is no record.
    if (depth > RECORDS || (depth === RECORDS && open[1] !== "]")) return;
    end = at;
    whole = open.slice(0, depth).reverse().join("");
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    if (letter === '"') {
      const closing = endOfString(text, i);
      if (closing < 0) break;
      i = closing;
    } else if (letter in CLOSING) {
      if (depth < RECORDS) open[depth] = CLOSING[letter] ?? "";
      depth++;
      if (depth > DEEPEST) break;
    } else if (letter === "}" || letter === "]") {
      depth--;
      isWhole(i + 1);
      if (depth <= 0) break;
    } else if (letter === ",") isWhole(i);
  }
  return { upToLastRecord: text.slice(0, end) + whole, isTooDeep: depth > DEEPEST };
}

/** Where a string that begins at `from` ends; -1 where it does not. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}
