import { describe, expect, it } from "vitest";
import { allFiles, bareCodeOf, codeFiles, codeOf, importsOf, sourcesIn, textOf } from "../support/sources";

const LAYERS = ["entrypoints", "components", "utils"];
const layerOf = (path: string) => LAYERS.indexOf(path.split("/")[0] ?? "");

it("imports point one way: entrypoints, then components, then utils", () => {
  const upward = codeFiles().flatMap((path) =>
    importsOf(path)
      .filter(({ module }) => layerOf(module) >= 0 && layerOf(module) < layerOf(path))
      .map(({ module }) => `${path} imports ${module}`),
  );
  expect(upward, "What is known and done knows nothing of what is seen; move the shared part down.").toEqual(
    [],
  );
});

it("nothing of the extension imports a test, a script or a package that is only for development", () => {
  const { dependencies } = JSON.parse(textOf("package.json")) as { dependencies: Record<string, string> };
  // The version in package.json is the one fact about the package that it may tell of itself.
  const packages = [...Object.keys(dependencies), "wxt", "package.json"];
  const strangers = codeFiles().flatMap((path) =>
    importsOf(path)
      .map(({ module }) => module)
      .filter((module) => layerOf(module) < 0)
      .filter((module) => !packages.some((name) => module === name || module.startsWith(`${name}/`)))
      .map((module) => `${path} imports ${module}`),
  );
  expect(strangers, "The extension imports its own folders and its dependencies.").toEqual([]);
});

/** Files of utils that need something only pages have, each with the reason. */
const ALLOWED_DOM: Record<string, string> = {};

it("utils know no page", () => {
  const users = codeFiles()
    .filter((path) => path.startsWith("utils/"))
    .filter((path) =>
      /(?<![\w.$-])(document|window|localStorage|location|HTMLElement)\s*[.([]/.test(bareCodeOf(path)),
    );
  expect(
    users.filter((path) => !(path in ALLOWED_DOM)),
    "The worker calls utils too, and has no document, window or localStorage. Move it to components.",
  ).toEqual([]);
});

describe("sources", () => {
  it("are short: 150 lines at most", () => {
    const long = sourcesIn("entrypoints", "components", "utils")
      .map((path) => ({ path, lines: textOf(path).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 150)
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long, "A file that needs more is two files.").toEqual([]);
  });

  it("are not barrels: no file only hands on what others export", () => {
    const barrels = codeFiles().filter((path) => /^\s*export\s+(\*|\{[^}]*\}\s*from)/m.test(codeOf(path)));
    expect(barrels, "A file's import list is the honest list of what it needs.").toEqual([]);
  });

  it("in utils say of each exported function and type what it is", () => {
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

/** Exported functions and types without a comment right above. */
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
