import "fake-indexeddb/auto";

import { describe, expect, it } from "vitest";
import { NOON } from "../../../tests/support/fresh";
import { expectLeft, linesOf, readAtNoon } from "../../../tests/support/reading";

const reference = (...lines: string[]) => ["TY  - JOUR", ...lines, "ER  - ", ""].join("\r\n");

it.each([
  "UR  - https://arxiv.org/abs/2606.01234v2",
  "DO  - 10.48550/arXiv.2606.01234",
  "L1  - http://arxiv.org/pdf/2606.01234",
  "JO  - arXiv preprint arXiv:2606.01234",
  "M1  - arXiv:2606.01234",
])("%s names the paper", (line) =>
  expect(readAtNoon(reference("TI  - On engines", line)).papers).toEqual([
    { id: "2606.01234", title: "On engines", authors: [] },
  ]),
);

it("the fields of a reference are taken over", () => {
  const incoming = readAtNoon(
    reference(
      "T1  - On engines",
      "AU  - Lovelace, Ada",
      "AU  - Noether, Emmy",
      "AB  - It is as in arXiv:2601.00001.",
      "DA  - 2026/06/02/",
      "KW  - theory",
      "KW  - to cite",
      "N1  - arXiv: 2606.01234 [cs]",
      "N1  - <p>A note with mark-up</p>",
      "UR  - http://arxiv.org/abs/2606.01234",
    ),
  );
  expect(incoming).toMatchObject({ source: "RIS", onlyAdds: true, left: [] });
  expect(incoming.papers).toEqual([
    {
      id: "2606.01234",
      title: "On engines",
      authors: ["Ada Lovelace", "Emmy Noether"],
      abstract: "It is as in arXiv:2601.00001.",
      publishedAt: Date.UTC(2026, 5, 2),
    },
  ]);
  expect(linesOf(incoming)).toEqual(
    [
      `2606.01234 saved = ${NOON}`,
      "2606.01234 tag:theory = 1",
      "2606.01234 tag:to cite = 1",
      "2606.01234 markdown = <p>A note with mark-up</p>",
      `theory made = ${NOON}`,
      `to cite made = ${NOON}`,
    ]
      .map((line) => `${line} at ${NOON}`)
      .sort(),
  );
});

describe("a reference is listed that", () => {
  const good = reference("TI  - Good", "UR  - https://arxiv.org/abs/2606.00001");
  it.each<[string, string, [string, string][]]>([
    ["is not on arXiv", reference("TI  - On paper"), [["On paper", "No arXiv ID or link found"]]],
    ["has nothing", "TY  - \r\nAU  - x\r\nER  - \r\n", [["reference 2", "No arXiv ID or link found"]]],
    [
      "breaks off",
      "TY  - JOUR\nTI  - Half\nUR  - https://arxiv.org/abs/2606.00002",
      [["Half", "Incomplete: what follows it may be missing"]],
    ],
  ])("%s", (_, bad, left) => {
    const incoming = readAtNoon(good + bad);
    expect(incoming.papers[0]).toMatchObject({ id: "2606.00001", title: "Good" });
    expectLeft(incoming, left);
  });
});
