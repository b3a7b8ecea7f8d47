import "fake-indexeddb/auto";

import { beforeEach, expect, it } from "vitest";
import { startFresh, writes } from "../../../tests/support/fresh";
import { paper } from "../../../tests/support/records";
import { writeNote } from "../../actions/keep";
import { storePapers, storing } from "../../fetch/papers/storePapers";
import { db } from "../../store/db/database";
import { indexPapers } from "./indexPapers";
import { readerOf } from "./match";
import { search } from "./search";
import { readWhole } from "./storedSegments";

beforeEach(startFresh);

const store = (...papers: Parameters<typeof paper>[]) =>
  db.transaction("rw", storing(), async () => storePapers(papers.map((each) => paper(...each))));
const found = async (query: string) => {
  const segments = await readWhole(await db.segments.orderBy("id").primaryKeys());
  return search(segments.map(readerOf), query, 1000).ids.toSorted();
};

it("takes up waiting papers, each once", async () => {
  await store(["2606.00001", { title: "Graphs" }], ["2606.00002", { title: "Grids" }]);
  expect(await indexPapers()).toBe(true);
  expect(await indexPapers()).toBe(false);
  expect(await found("gr")).toEqual(["2606.00001", "2606.00002"]);
  expect(await db.unindexed.count()).toBe(0);
});

it("a paper waits again when its words change, not when its upvotes do", async () => {
  await store(["2606.00001", { title: "Graphs" }]);
  await indexPapers();
  await store(["2606.00001", { title: "Graphs", upvotes: 99, comments: 7, githubStars: 5 }]);
  expect(await db.unindexed.count()).toBe(0);
  await store(["2606.00001", { title: "Grids" }]);
  await indexPapers();
  expect(await found("grids")).toEqual(["2606.00001"]);
  expect(await found("graph")).toEqual([]);
});

it("a paper that changes while it is taken up is taken up again", async () => {
  await store(["2606.00001", { title: "Graphs" }]);
  const indexing = indexPapers();
  await store(["2606.00001", { title: "Grids" }]);
  await indexing;
  await indexPapers();
  expect(await found("grids")).toEqual(["2606.00001"]);
});

it("a paper is found by its note, as long as the note has the word, even if it has no title", async () => {
  await store(["2606.00001", { title: "Graphs" }]);
  await writeNote("2606.00001", "Compare with **Laplacians**.");
  await writeNote("2606.00002", "Recommended over lunch.");
  await indexPapers();
  expect(await found("laplac")).toEqual(["2606.00001"]);
  expect(await found("graph laplacians")).toEqual(["2606.00001"]);
  expect(await found("lunch")).toEqual(["2606.00002"]);
  await writeNote("2606.00001", "");
  await indexPapers();
  expect(await found("laplac")).toEqual([]);
});

it("two runs at once take up each paper once", async () => {
  await store(["2606.00001", { title: "Graphs" }]);
  await Promise.all([indexPapers(), indexPapers()]);
  expect(await db.segments.toArray()).toMatchObject([{ size: 1 }]);
});

it("the index stays in few parts, however many papers come one by one", async () => {
  for (let n = 100; n < 164; n++) {
    await store([`2606.00${n}`, { title: `Graph ${n}` }]);
    await indexPapers();
  }
  expect(await db.segments.count()).toBeLessThan(8);
  expect(await found("graph")).toHaveLength(64);
});

it("a run that breaks off at any write is continued by the next, and nothing is lost or there twice", async () => {
  for (let n = 1; ; n++) {
    await startFresh();
    for (const id of ["2606.00001", "2606.00002", "2606.00003"]) {
      await store([id, { title: "Graph" }]);
      await indexPapers();
    }
    await store(["2606.00002", { title: "Grid" }], ["2606.00004", { title: "Graph" }]);
    writes.count = 0;
    writes.refuse = (nth) => nth >= n;
    const isWhole = await indexPapers().then(
      () => true,
      () => false,
    );
    writes.refuse = () => false;
    await indexPapers();
    expect(await found("graph"), `broken at write ${n}`).toEqual(["2606.00001", "2606.00003", "2606.00004"]);
    expect(await found("grid"), `broken at write ${n}`).toEqual(["2606.00002"]);
    if (isWhole) {
      expect(n).toBeGreaterThan(2);
      break;
    }
  }
});
