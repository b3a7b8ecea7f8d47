import type { Facts } from "./facts";

/** Characters that Windows, macOS or Obsidian's links don't allow in file names. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]%]|\p{C}/gu;
/** Title, id and extension together stay below the 255 bytes that file systems allow. */
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

/** The name of a paper's file without its extension: the title, and the id to make it unique. */
export function fileName({ title, id }: Pick<Facts, "title" | "id">): string {
  const name = shortened(allowed(title), LONGEST_TITLE_IN_BYTES);
  const number = shortened(allowed(id.replaceAll("/", "-")), LONGEST_ID_IN_BYTES);
  // With the id it is never a reserved name like CON.
  return name ? `${name} (${number})` : `arXiv ${number}`.trim();
}
