import { expect, it } from "vitest";
import { codeFiles, importsOf } from "../support/sources";

/** The scripts of the pages that open often: they load all their static imports before they are alive. */
const ENTRIES = ["entrypoints/newtab/main.ts", "entrypoints/popup/main.ts"];

/** All static imports of a file, itself and packages included. Types do not count: they are gone by then. */
function closureOf(file: string): Set<string> {
  const files = new Set(codeFiles());
  const found = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    if (!files.has(next)) continue;
    const imported = importsOf(next).filter(({ isLate, names }) => !isLate && !/^\s*type\b/.test(names));
    waiting.push(
      ...imported.map(
        ({ module }) => [".ts", ".tsx"].map((end) => module + end).find((path) => files.has(path)) ?? module,
      ),
    );
  }
  return found;
}

it.each(ENTRIES)("%s loads no Dexie before the page is alive", (entry) => {
  const closure = closureOf(entry);
  expect(closure.size).toBeGreaterThan(10);
  const found = [...closure].filter((path) =>
    /^dexie|^utils\/store\/db\/(database|dexieReader|live)\.ts$/.test(path),
  );
  expect(
    found,
    "Dexie is twice as large as all the rest: read through a Reader, and load what writes when it is wanted.",
  ).toEqual([]);
});
