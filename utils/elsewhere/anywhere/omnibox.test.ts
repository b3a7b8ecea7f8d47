import "fake-indexeddb/auto";

import { XMLValidator } from "fast-xml-parser";
import { beforeEach, describe, expect, it } from "vitest";
import { NOON, startFresh } from "../../../tests/support/fresh";
import { putMark } from "../../../tests/support/lists";
import { paper } from "../../../tests/support/records";
import { indexPapers } from "../../queries/search/indexPapers";
import { Readers } from "../../queries/search/readers";
import { db } from "../../store/db/database";
import { type DescriptionKind, firstSuggestion, routeOf, suggestions } from "./omnibox";

const add = async (...papers: ReturnType<typeof paper>[]) => {
  await db.papers.bulkPut(papers);
  await db.unindexed.bulkAdd(papers.map(({ id }) => ({ paperId: id })));
  await indexPapers();
};

let readers = new Readers();
beforeEach(async () => {
  await startFresh();
  readers = new Readers();
});
const suggest = (typed: string, kind: DescriptionKind) => suggestions(typed, kind, readers);

describe("suggestions", () => {
  it("are papers that hold the words, saved ones first, without hidden ones", async () => {
    await add(
      paper("2606.00001", { title: "Engines" }),
      paper("2606.00002", { title: "Of looms", abstract: "Not of engines." }),
      paper("2606.00003", { title: "Engines of old" }),
      paper("2606.00004", { title: "Weaving" }),
    );
    await putMark("2606.00002", "saved", NOON);
    await putMark("2606.00003", "hidden", NOON);
    const found = await suggest("engin", "text");
    expect(found).toEqual([
      { content: "2606.00002", description: "Of looms (Saved, Ada Example, 2606.00002)" },
      { content: "2606.00001", description: "Engines (Ada Example, 2606.00001)" },
    ]);
  });

  it("are six at most, and none for an empty text", async () => {
    await add(...Array.from({ length: 20 }, (_, i) => paper(`2606.000${10 + i}`)));
    expect(await suggest("matter", "text")).toHaveLength(6);
    expect(await suggest(" ", "text")).toEqual([]);
  });

  it("include papers that were stored since the last ones", async () => {
    await add(paper("2606.00001", { title: "Engines" }));
    expect(await suggest("looms", "text")).toEqual([]);
    await add(paper("2606.00002", { title: "Looms" }));
    expect(await suggest("looms", "text")).toHaveLength(1);
  });

  it("are well-formed, whatever a title says", async () => {
    const title = "Engines </match><url>javascript:alert(1)</url> & \u0001\ud800 'n' \"x\"";
    await add(paper("2606.00001", { title, authors: ["<dim>"] }));
    const [found] = await suggest("engines", "xml");
    for (const description of [found?.description, firstSuggestion(`${title} </match>`, "xml")]) {
      expect(XMLValidator.validate(`<all>${description}</all>`)).toBe(true);
      expect(description).not.toMatch(/<url>|\p{Cc}/u);
    }
  });
});

describe("the entered text", () => {
  it.each([
    ["2606.01234", "#/paper/2606.01234"],
    [" arXiv:2606.01234v2 ", "#/paper/2606.01234"],
    ["cs/0112017", "#/paper/cs/0112017"],
    ["https://arxiv.org/pdf/2606.01234v2", "#/paper/2606.01234"],
    ["graph rag", "#/search?q=graph+rag"],
    ["like 2606.01234", "#/search?q=like+2606.01234"],
    ["<b>&x", "#/search?q=%3Cb%3E%26x"],
    ["", "#/search"],
  ])("%j leads to %s", (entered, route) => expect(routeOf(entered)).toBe(route));
});
