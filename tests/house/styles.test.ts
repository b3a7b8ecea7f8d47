import { expect, it } from "vitest";
import { sourcesIn, textOf } from "../support/sources";

const PHYSICAL =
  /(?:^|[\s{;])((?:margin|padding|border)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;
/** A shorthand of four values: the second is the right side and the fourth the left. */
const FOUR_SIDES =
  /(?:^|[\s{;])(?:margin|padding|inset|border-width)\s*:\s*(.+?);|clip-path\s*:\s*inset\((.+)\)/;

/** The values of a shorthand. A calc() is one value. */
const valuesOf = (text: string) => text.match(/[\w-]+\((?:[^()]|\([^()]*\))*\)|\S+/g) ?? [];

function fourOf(line: string): string {
  const [, shorthand, clip] = FOUR_SIDES.exec(line) ?? [];
  return shorthand ?? clip ?? "";
}

function isPhysical(line: string): boolean {
  const [, right, , left] = valuesOf(fourOf(line));
  return PHYSICAL.test(line) || (left !== undefined && left !== right);
}

it.each([
  ["  margin-left: 1px;", true],
  ["a { right: 0 }", true],
  ["  text-align: right;", true],
  ["  border-top-left-radius: 2px;", true],
  ["  padding: 0 1px 0 var(--space-2);", true],
  ["  padding: 0 calc(1px + 2px) 0 calc(1px + 2px);", false],
  ["  padding: 0 1px;", false],
  ["  clip-path: inset(0 0 0 1em);", true],
  ["  clip-path: inset(50%);", false],
  ["  margin-inline-start: 1px;", false],
  ["  background: linear-gradient(to top left, red, blue);", false],
])("%s is physical: %s", (line, is) => expect(isPhysical(line)).toBe(is));

it("styles use no left and right: lines may run either way", () => {
  const found = sourcesIn("components", "entrypoints")
    .filter((path) => path.endsWith(".css"))
    .flatMap((path) => {
      const lines = textOf(path).split("\n");
      // Alignment that an author set in Markdown stays, and a property without a logical name is set for both
      // sides.
      const isWanted = (i: number) => /\[align="right"\]|:dir\(/.test(lines[i - 1] ?? "");
      return lines.flatMap((line, i) =>
        isPhysical(line) && !isWanted(i) ? [`${path}:${i + 1}${line}`] : [],
      );
    });
  expect(found, "Write -inline-start, -inline-end, start or end.").toEqual([]);
});
