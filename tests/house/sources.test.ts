import { describe, expect, it } from "vitest";
import { allFiles, codeFiles, codeOf, sourcesIn, textOf } from "../support/sources";

describe("sources", () => {
  it("are short: 150 lines at most", () => {
    const long = sourcesIn("entrypoints", "components", "utils")
      .map((path) => ({ path, lines: textOf(path).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 150)
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long, "Split the file in two.").toEqual([]);
  });

  it("are not barrels: no file re-exports from others", () => {
    const barrels = codeFiles().filter((path) => /^\s*export\s+(\*|\{[^}]*\}\s*from)/m.test(codeOf(path)));
    expect(barrels, "Import from the file that defines the name.").toEqual([]);
  });

  it("in utils have a comment on each exported function and type", () => {
    const bare = codeFiles()
      .filter((path) => path.startsWith("utils/"))
      .flatMap((path) => undocumented(path).map((name) => `${path}: ${name}`));
    expect(bare, "Write a doc comment: why it is there and what stays true.").toEqual([]);
  });
});

const EXPORT =
  /^export (?:default )?(?:(?:async )?function\*?|(?:abstract )?class|interface|type|const) (\w+)(.*(?:\n(?! *\n).*)?)/;
const isFunctionOrType = (declaration: string) =>
  !declaration.startsWith("export const") ||
  /=\s*(?:async\s*)?(?:\([\s\S]*?=>|<\w+>|\w+\s*=>|function)/.test(declaration);

/** Exported functions and types without a comment directly above. */
function undocumented(path: string): string[] {
  const lines = textOf(path).split("\n");
  return lines.flatMap((line, i) => {
    const [declaration = "", name = ""] = EXPORT.exec([line, lines[i + 1]].join("\n")) ?? [];
    if (!name || !isFunctionOrType(declaration)) return [];
    return lines[i - 1]?.trimEnd().endsWith("*/") ? [] : [name];
  });
}

it("no file names a path of one machine", () => {
  const path = /(?<![\w.:/*-])\/(?:work|root|home\/\w+|Users\/\w+)\/\w|\b[A-Z]:\\Users\\/;
  const text = /\.(ts|tsx|mjs|js|json|md|css|html|yml|yaml|sh|svg|txt)$/;
  const files = allFiles().filter((file) => text.test(file) && file !== "package-lock.json");
  const named = files.filter((file) => path.test(textOf(file)));
  expect(named, "The project works wherever it lies: build paths from import.meta.url.").toEqual([]);
});
