import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { bareCodeOf, codeFiles, codeOf, importsOf, textOf } from "../support/sources";
import { COMPONENTS, LATE_DOORS, OPENS, PURE, SHARED_NAMES, UTILS } from "./rooms";

const LAYERS = ["entrypoints", "components", "utils"];
const layerOf = (path: string) => LAYERS.indexOf(path.split("/")[0] ?? "");

it("imports point one way: entrypoints, then components, then utils", () => {
  const upward = codeFiles().flatMap((path) =>
    importsOf(path)
      .filter(({ module }) => layerOf(module) >= 0 && layerOf(module) < layerOf(path))
      .map(({ module }) => `${path} imports ${module}`),
  );
  expect(upward, "Import downwards only: entrypoints, components, utils. Move the shared part down.").toEqual(
    [],
  );
});

it("the extension imports no test, no script and no package that is only for development", () => {
  const { dependencies } = JSON.parse(textOf("package.json")) as { dependencies: Record<string, string> };
  // The version in package.json is the only field of it that the extension may read.
  const packages = [...Object.keys(dependencies), "wxt", "package.json"];
  const strangers = codeFiles().flatMap((path) =>
    importsOf(path)
      .map(({ module }) => module)
      .filter((module) => layerOf(module) < 0)
      .filter((module) => !packages.some((name) => module === name || module.startsWith(`${name}/`)))
      .map((module) => `${path} imports ${module}`),
  );
  expect(strangers, "The extension may import only its own folders and its dependencies.").toEqual([]);
});

/** Files of utils that need something only pages have, each with the reason. */
const ALLOWED_DOM: Record<string, string> = {};

it("utils use nothing that only pages have", () => {
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

/** The index of a file's room in a list of rooms; -1 if the file is in none of them. */
const placeIn = (rooms: readonly string[], folder: string, path: string): number =>
  rooms.findIndex((room) => new RegExp(`^${folder}/${room}(/|\\.tsx?$|$)`).test(path));

describe.each([
  { folder: "utils", rooms: UTILS },
  { folder: "components", rooms: COMPONENTS },
])("the rooms of $folder", ({ folder, rooms }) => {
  const files = codeFiles().filter((path) => path.startsWith(`${folder}/`));
  const place = (path: string) => placeIn(rooms, folder, path);

  it("are all in the list, and each file is in one of them", () => {
    const homeless = files.filter((path) => place(path) < 0);
    expect(homeless, "Add the room to tests/house/rooms.ts.").toEqual([]);
    const empty = rooms.filter((room) => !files.some((path) => rooms[place(path)] === room));
    expect(empty, "Remove the room without files from tests/house/rooms.ts.").toEqual([]);
  });

  it("import only rooms below them, types included", () => {
    const upward = files.flatMap((path) =>
      importsOf(path)
        .filter(({ isLate }) => !isLate || !LATE_DOORS.includes(path))
        .filter(({ module }) => module.startsWith(`${folder}/`) && place(module) < place(path))
        .map(({ module }) => `${path} imports ${module}`),
    );
    expect(upward, "Move the shared part down, or its user up; see docs/architecture.md.").toEqual([]);
  });
});

it("every late door loads something late", () => {
  const idle = LATE_DOORS.filter((path) => !importsOf(path).some(({ isLate }) => isLate));
  expect(idle, "Remove the file that loads nothing late from LATE_DOORS.").toEqual([]);
});

it("pure rooms use neither the browser nor the database", () => {
  const impure = codeFiles()
    .filter((path) => PURE.some((room) => path.startsWith(`utils/${room}/`)) && path !== OPENS)
    .filter((path) =>
      importsOf(path).some(({ module }) => /^(wxt\/browser|dexie)|^utils\/store\//.test(module)),
    );
  expect(impure, "Give it what it needs as an argument.").toEqual([]);
});

it("no two files of utils have the same name", () => {
  const files = codeFiles().filter((path) => path.startsWith("utils/"));
  const byName = Map.groupBy(files, (path) => basename(path));
  const shared = [...byName].filter(([name, { length }]) => length > 1 && !(name in SHARED_NAMES));
  expect(
    shared.flatMap(([, paths]) => paths),
    "Name a file after what it exports.",
  ).toEqual([]);
});

it("no two exports of utils have the same name", () => {
  const files = codeFiles().filter((path) => path.startsWith("utils/"));
  const exported = files.flatMap((path) =>
    [
      ...codeOf(path).matchAll(
        /^export (?:async |abstract )?(?:function\*?|class|interface|type|const) (\w+)/gm,
      ),
    ].map(([, name = ""]) => ({ name, path })),
  );
  // Each room has its texts, and all call the function that gives them t.
  const named = exported.filter(({ name }) => name !== "t");
  const twice = [...Map.groupBy(named, ({ name }) => name)].filter(([, { length }]) => length > 1);
  expect(
    twice.map(([name, places]) => `${name}: ${places.map(({ path }) => path).join(", ")}`),
    "A thing has one name, and a name one thing.",
  ).toEqual([]);
});
