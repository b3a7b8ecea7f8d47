import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { SourceMap } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSize } from "./files.ts";
import type { Row } from "./row.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The number of modules that are named. */
const LARGEST = 10;

/** The name for code that comes from no module: the bundler's own lines, and the text between two modules. */
const GLUE = "the bundler's own";

/**
 * The size of a module in bytes: its code, and its share of the compressed file in proportion to its code.
 */
interface Share {
  raw: number;
  gzip: number;
}

/**
 * Names the largest modules of the scripts that the new tab loads until it is alive. A package counts as one
 * module.
 * @param mapped a build of the same sources with source maps; without it there are no names, and so no rows
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

/** A script that holds no code of any source has no map. */
async function readMap(path: string): Promise<SourceMap | undefined> {
  return existsSync(path) ? new SourceMap(JSON.parse(await readFile(path, "utf8"))) : undefined;
}

/** The length of each source's code, in characters. The empty key counts the code that has no source. */
function lengths(code: string, map: SourceMap | undefined): Map<string, number> {
  if (!map) return new Map([["", code.length]]);
  const found = new Map<string, number>();
  for (const [line, text] of code.split("\n").entries()) {
    for (let column = 0; column < text.length; column++) {
      const entry = map.findEntry(line, column);
      // Before the first mapping of a line, `findEntry` answers with the last mapping of an earlier line.
      const source = "originalSource" in entry && entry.generatedLine === line ? entry.originalSource : "";
      found.set(source, (found.get(source) ?? 0) + 1);
    }
  }
  return found;
}

/** The path of a project file within the project, or the name of the package that the file belongs to. */
function moduleName(path: string): string {
  const [, ofPackage] = path.split("node_modules/");
  if (!ofPackage) return relative(ROOT, path);
  const [scope = "", name] = ofPackage.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}
