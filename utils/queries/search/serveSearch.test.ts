import "fake-indexeddb/auto";

import { beforeEach, expect, it, vi } from "vitest";
import { startFresh, writes } from "../../../tests/support/fresh";
import { changeMarks } from "../../../tests/support/marks";
import { paper } from "../../../tests/support/records";
import { storePapers, storing } from "../../fetch/papers/storePapers";
import { db } from "../../store/db/database";
import { indexPapers } from "./indexPapers";
import { type SearchAnswer, serveSearch } from "./serveSearch";

let answers: SearchAnswer[];
beforeEach(async () => {
  await startFresh();
  answers = [];
});

const store = (id: string, title: string) =>
  db.transaction("rw", storing(), async () => storePapers([paper(id, { title })]));
const last = () => answers.at(-1);

/** Serves this test's searches: those of the test before may still be answered. */
function serve() {
  const own = answers;
  return serveSearch((answer) => own.push(answer));
}

it("answers from the index, and again when papers have been taken up", async () => {
  await store("2606.00001", "Graphs");
  await indexPapers();
  const ask = serve();
  const request = { query: "gra", most: 9 };
  ask(request);
  await vi.waitFor(() => expect(last()).toEqual({ request, hits: { ids: ["2606.00001"], total: 1 } }));
  await store("2606.00002", "Graphs");
  await vi.waitFor(() => expect(last()).toMatchObject({ request, hits: { total: 2 } }));
});

it("answers the last of requests that come at once", async () => {
  await store("2606.00001", "Graphs");
  await indexPapers();
  const ask = serve();
  for (const query of ["g", "gr", "gra"]) ask({ query, most: 9 });
  await vi.waitFor(() => expect(last()?.request?.query).toBe("gra"));
  expect(answers.length).toBeLessThan(3);
});

it("answers a repeated request once", async () => {
  await store("2606.00001", "Graphs");
  await indexPapers();
  const ask = serve();
  ask({ query: "gra", most: 9 });
  ask({ query: "gra", most: 9 });
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  ask({ query: "gra", most: 9 });
  ask({ query: "gra", most: 8 });
  await vi.waitFor(() => expect(answers.map((answer) => answer.request?.most)).toEqual([9, 8]));
});

it("answers from an index that is only now made, in a new database", async () => {
  await db.delete({ disableAutoOpen: false });
  const ask = serve();
  ask({ query: "gra", most: 9, first: 9 });
  await store("2606.00001", "Graphs");
  await vi.waitFor(() =>
    expect(last()).toMatchObject({ hits: { total: 1 }, list: { entries: [{ isNew: false }] } }),
  );
});

it("if papers are wanted, reads the first of them, then all, and again when the papers shown change", async () => {
  for (const id of ["2606.00001", "2606.00002", "2606.00003"]) await store(id, "Graphs");
  await indexPapers();
  const ask = serve();
  const request = { query: "gra", most: 2, first: 1 };
  const read = (answer?: SearchAnswer) =>
    answer && "list" in answer ? answer.list?.entries.map(({ paper }) => paper.id) : undefined;
  ask(request);
  await vi.waitFor(() => expect(answers.map(read)).toEqual([["2606.00003"], ["2606.00003", "2606.00002"]]));
  expect(last()).toMatchObject({ request, hits: { total: 3 } });
  await changeMarks(["2606.00003"], "hidden", true);
  await vi.waitFor(() => expect(read(last())).toEqual(["2606.00002"]));
});

it("reads only the first papers while somebody types", async () => {
  for (const id of ["2606.00001", "2606.00002"]) await store(id, "Graphs");
  await indexPapers();
  const ask = serve();
  for (const query of ["g", "gr", "gra"]) {
    ask({ query, most: 2, first: 1 });
    await vi.waitFor(() => expect(last()?.request?.query).toBe(query));
  }
  await vi.waitFor(() => expect(answers).toHaveLength(4));
  expect(answers.map((answer) => answer.request?.query)).toEqual(["g", "gr", "gra", "gra"]);
});

it("reports that the index cannot be written, and answers from what is there", async () => {
  await store("2606.00001", "Graphs");
  await indexPapers();
  await store("2606.00002", "Graphs");
  writes.refuse = () => true;
  const ask = serve();
  ask({ query: "gra", most: 9 });
  await vi.waitFor(() => {
    expect(answers).toContainEqual(expect.objectContaining({ failed: expect.any(String) }));
    expect(answers).toContainEqual(expect.objectContaining({ hits: { ids: ["2606.00001"], total: 1 } }));
  });
});
