import { Refused } from "./incoming";
import { t } from "./t";

/** As much of a JSON text as could be read. */
export interface Json {
  value: unknown;
  /** True if the rest is missing or damaged: a copy was interrupted, or a disk was full. */
  isCut: boolean;
}

/** How deep records are nested: twice in `{"fields":[{…}]}`. In `{"2606.01234":{…}}` they are less deep. */
const RECORDS = 2;

/**
 * Reads a JSON text. If it is cut off, it is read up to its last complete record.
 * @throws Refused if it is not even JSON at its beginning
 */
export function parseJson(text: string): Json {
  const { upToLastRecord, isTooDeep } = scan(text);
  if (!isTooDeep) {
    try {
      return { value: JSON.parse(text), isCut: false };
    } catch {
      // Read as much as possible below.
    }
  }
  try {
    return { value: JSON.parse(upToLastRecord), isCut: true };
  } catch {
    throw new Refused(t("import.damagedJson"));
  }
}

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** No real file nests deeper. For fifty million levels `JSON.parse` takes half a minute and gigabytes. */
const DEEPEST = 1_000_000;

/** Cuts a text after its last complete record and closes the open brackets; also tells if it is nested too deeply. */
function scan(text: string): { upToLastRecord: string; isTooDeep: boolean } {
  // Only the outermost brackets are kept: there may be millions inside each other.
  const open: string[] = [];
  let depth = 0;
  let whole = "";
  let end = 0;
  const isWhole = (at: number) => {
    // A part of a record doesn't count.
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

/** The position of the quote that closes the string beginning at `from`; -1 if there is none. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}
