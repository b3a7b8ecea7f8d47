import type { Facts } from "./facts";

/** What Windows, macOS or Obsidian's links do not allow in the name of a file. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]%]|\p{C}/gu;
/** Title, id and ending together stay under the 255 bytes that file systems have room for. */
const LONGEST_TITLE_IN_BYTES = 150;
const LONGEST_ID_IN_BYTES = 80;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function shortened(text: string, longestInBytes: number): string {
  let bytes = 0;
  let short = "";
  for (const letter of text) {
    bytes += bytesOf(letter);
    if (bytes > longestInBytes) return `${short.trimEnd()}…`;
    short += letter;
  }
  return short;
}

const allowed = (text: string) =>
  text
    .normalize("NFC")
    .replace(FORBIDDEN, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");

/** The name of a paper's own file, without an ending: its title, and its id, so that no two are the same. */
export function fileName({ title, id }: Pick<Facts, "title" | "id">): string {
  const name = shortened(allowed(title), LONGEST_TITLE_IN_BYTES);
  const number = shortened(allowed(id.replaceAll("/", "-")), LONGEST_ID_IN_BYTES);
  // A system's own names, as CON, are thus never one.
  return name ? `${name} (${number})` : `arXiv ${number}`.trim();
}
