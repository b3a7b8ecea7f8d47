import { expect, it } from "vitest";
import { allFiles, textOf } from "../support/sources";
import { COMPONENTS, UTILS } from "./rooms";

const files = allFiles();
const isThere = (path: string) =>
  files.some(
    (file) =>
      file === path ||
      file.startsWith(`${path}/`) ||
      (/^\.tsx?$/.test(file.slice(path.length)) && file.startsWith(path)),
  );

const [, picture = ""] = /```\n(entrypoints[\s\S]*?)```/.exec(textOf("docs/architecture.md")) ?? [];

it("docs/architecture.md opens with a picture of every room", () => {
  const rooms = [...COMPONENTS, ...UTILS].flatMap((room) => room.split("/"));
  const missing = rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(picture));
  expect(missing, "Add the room to the picture.").toEqual([]);
});

it("documents name only files that exist", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "docs/architecture.md",
    "docs/decisions.md",
    "docs/privacy.md",
  ];
  const gone = documents.flatMap((document) =>
    [...textOf(document).matchAll(/`((?:entrypoints|components|utils|tests|scripts)\/[\w./-]+)`/g)]
      .map(([, path = ""]) => path)
      .filter((path) => !isThere(path))
      .map((path) => `${document}: ${path}`),
  );
  expect(gone, "Use the file's current name.").toEqual([]);
});
