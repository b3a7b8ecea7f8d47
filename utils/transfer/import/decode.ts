import { Refused } from "./incoming";
import { t } from "./t";

/** Larger files would not fit into memory together with what is read from them. */
const MOST_MEGABYTES = 200;

/**
 * Checks that a file is small enough to be read.
 * @throws Refused
 */
export function checkSize(bytes: number): void {
  if (bytes > MOST_MEGABYTES * 1024 * 1024) throw new Refused(t("import.tooLarge", { most: MOST_MEGABYTES }));
}

/** Decodes a file: UTF-16 if it begins with a byte order mark for it, UTF-8 if it is valid, otherwise Windows-1252. */
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
