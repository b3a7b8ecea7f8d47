import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Folders with files that others wrote, or that are made from the sources. */
const NOT_OURS = new Set([
  "node_modules",
  ".git",
  ".output",
  ".wxt",
  ".browsers",
  "test-results",
  "playwright-report",
]);

function walk(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (NOT_OURS.has(name)) return [];
    return statSync(join(root, path)).isDirectory() ? walk(path) : [path];
  });
}

/** The text of a file of the project, by its path from the root. */
export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** The paths of all files of the project that were written by hand. */
export const allFiles = (): string[] => walk("").map((path) => relative("", path));

/** The paths of the sources under a folder, without their tests. */
export const sourcesIn = (...folders: string[]): string[] =>
  folders
    .flatMap((folder) => walk(folder))
    .filter((path) => /\.(ts|tsx|css|html)$/.test(path) && !/\.test\.tsx?$/.test(path));

/** The paths of all sources of the extension that hold code. */
export const codeFiles = (): string[] =>
  sourcesIn("entrypoints", "components", "utils").filter((path) => /\.tsx?$/.test(path));

/** Matches strings and templates, which are kept, and comments, which are dropped. */
const STRING_OR_COMMENT =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** The code of a source without its comments. */
export const codeOf = (path: string): string =>
  textOf(path).replace(STRING_OR_COMMENT, (_, text = "") => text);

/** The code of a source without its comments and without the text in double or single quotes. */
export const bareCodeOf = (path: string): string =>
  codeOf(path).replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '""');

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b([^;"]*?)\bfrom\s*"([^"]+)"|(?:^|\n)\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"/g;

/**
 * The imports of a source: the module as written, or from the root if it is one of ours; the names; and
 * whether it is loaded late, by a dynamic import.
 */
export function importsOf(path: string): { module: string; names: string; isLate: boolean }[] {
  return [...codeOf(path).matchAll(IMPORT)].flatMap(([, names = "", from, bare, dynamic]) => {
    const module = from ?? bare ?? dynamic;
    if (!module) return [];
    const isLate = dynamic !== undefined;
    return [{ module: module.startsWith(".") ? join(path, "..", module) : module, names, isLate }];
  });
}
