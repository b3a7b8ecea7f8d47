import { Refused } from "./incoming";

/** Files beyond this size would not fit into memory beside what is made of them. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Throws where a file is too large to be read. @throws Refused */
export function checkSize(bytes: number): void {
  if (bytes > MOST_BYTES) {
    throw new Refused(
      "This file is larger than 200 MB, which no reading list is. Split it, and import its parts.",
    );
  }
}

/** The bytes of a file as text: UTF-8, UTF-16 where it begins with its mark, and else what Windows used to write. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
