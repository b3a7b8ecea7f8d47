import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf } from "./files.ts";

/** The package as it is bundled. */
const DEXIE = fileURLToPath(new URL("../../node_modules/dexie/dist/modern/dexie.min.mjs", import.meta.url));

/**
 * The scripts of a build that hold Dexie, as paths within the build, whatever their names. They are found by
 * the longest messages of the package for developers: a minifier changes names and quotes, but no texts.
 */
export async function filesWithDexie(build: string): Promise<Set<string>> {
  const code = await readFile(DEXIE, "utf8");
  const texts = [...code.matchAll(/"(Dexie[^"\\`$]{20,})"/g)].map(([, text = ""]) => text);
  const sign = texts.sort((a, b) => b.length - a.length)[0];
  if (!sign) throw new Error("Dexie has no text by which to know it");
  const found = new Set<string>();
  for (const path of await filesOf(build)) {
    if (path.endsWith(".js") && (await readFile(join(build, path), "utf8")).includes(sign)) found.add(path);
  }
  if (!found.size) throw new Error("no file of the build holds Dexie");
  return found;
}
