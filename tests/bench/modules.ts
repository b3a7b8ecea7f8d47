import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { SourceMap } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSize } from "./files.ts";
import type { Row } from "./row.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** So many are named. */
const LARGEST = 10;

/** What no module is the source of: the bundler's own lines, and what stands between two modules. */
const GLUE = "the bundler's own";

/** What a module takes, in bytes: of code, and its share of the compressed file by the length of its code. */
interface Share {
  raw: number;
  gzip: number;
}

/**
 * Names the largest modules of the scripts that the new tab loads until it is alive, packages as one each.
 * @param mapped a build of the same sources with source maps; without it there is nothing to name them by
 * @param files paths within the build
 */
export async function moduleRows(
  build: string,
  mapped: string | undefined,
  files: readonly string[],
): Promise<Row[]> {
  if (!mapped) return [];
  const modules = new Map<string, Share>();
  for (const file of files.filter((each) => each.endsWith(".js"))) {
    const code = await readFile(join(build, file), "utf8");
    if (code !== (await readFile(join(mapped, file), "utf8")))
      throw new Error(`${file} is another one in the build with source maps`);
    const compression = (await gzipSize(join(build, file))) / Math.max(1, Buffer.byteLength(code));
    const map = await readMap(join(mapped, `${file}.map`));
    const nameOf = (source: string) => moduleName(resolve(mapped, dirname(file), source));
    for (const [source, raw] of lengths(code, map)) {
      const name = source ? nameOf(source) : GLUE;
      const before = modules.get(name) ?? { raw: 0, gzip: 0 };
      modules.set(name, { raw: before.raw + raw, gzip: before.gzip + raw * compression });
    }
  }
  return [...modules]
    .sort(([, a], [, b]) => b.gzip - a.gzip)
    .slice(0, LARGEST)
    .map(([name, { raw, gzip }]) => ({
      group: "size",
      what: `  of the new tab's scripts: ${name}`,
      unit: "kB",
      measured: gzip / 1000,
      remark: `${(raw / 1000).toFixed(1)} kB of code`,
    }));
}

/** A script with nothing of any source in it has no map. */
async function readMap(path: string): Promise<SourceMap | undefined> {
  return existsSync(path) ? new SourceMap(JSON.parse(await readFile(path, "utf8"))) : undefined;
}

/** How much of the code each source is the origin of, in characters; under an empty text what none is. */
function lengths(code: string, map: SourceMap | undefined): Map<string, number> {
  if (!map) return new Map([["", code.length]]);
  const found = new Map<string, number>();
  for (const [line, text] of code.split("\n").entries()) {
    for (let column = 0; column < text.length; column++) {
      const entry = map.findEntry(line, column);
      // Before a line's first mapping the answer is the last one of the line before.
      const source = "originalSource" in entry && entry.generatedLine === line ? entry.originalSource : "";
      found.set(source, (found.get(source) ?? 0) + 1);
    }
  }
  return found;
}

/** A file of the project by its path in it, one of a package by the package's name. */
function moduleName(path: string): string {
  const [, ofPackage] = path.split("node_modules/");
  if (!ofPackage) return relative(ROOT, path);
  const [scope = "", name] = ofPackage.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}
