import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";

const BEST = { level: 9 };

/** All files of a folder, as paths within it. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** The size of a file in bytes, compressed by itself. */
export async function gzipSize(path: string): Promise<number> {
  return gzipSync(await readFile(path), BEST).length;
}

const END_OF_ZIP = 22;

/**
 * The size of a folder as a zip, in bytes. Each file counts deflated, with a header and a directory entry,
 * both with its name.
 */
export async function zipSize(folder: string, paths: readonly string[]): Promise<number> {
  let size = END_OF_ZIP;
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    const deflated = deflateRawSync(content, BEST);
    size += Math.min(content.length, deflated.length) + 30 + 46 + 2 * Buffer.byteLength(path);
  }
  return size;
}
