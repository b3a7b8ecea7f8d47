import "fake-indexeddb/auto";

import { beforeEach, expect, it, vi } from "vitest";
import { startFresh, writes } from "../../tests/support/fresh";
import { paper } from "../../tests/support/records";
import { db } from "../db/database";
import { storePapers, storing } from "../papers/storePapers";
import { indexPapers } from "./indexPapers";
import { type SearchAnswer, serveSearch } from "./serve";

let answers: SearchAnswer[];
beforeEach(async () => {
  await startFresh();
  answers = [];
});

const store = (id: string, title: string) =>
  db.transaction("rw", storing(), async () => storePapers([paper(id, { title })]));
const last = () => answers.at(-1);

it("answers from the index, and again when papers have been taken up", async () => {
  await store("2606.00001", "Graphs");
  await indexPapers();
  const ask = serveSearch((answer) => answers.push(answer));
  const request = { query: "gra", most: 9 };
  ask(request);
  await vi.waitFor(() => expect(last()).toEqual({ request, hits: { ids: ["2606.00001"], total: 1 } }));
  await store("2606.00002", "Graphs");
  await vi.waitFor(() => expect(last()).toMatchObject({ request, hits: { total: 2 } }));
});

it("of requests that come at once the last is answered", async () => {
  await store("2606.00001", "Graphs");
  await indexPapers();
  const ask = serveSearch((answer) => answers.push(answer));
  for (const query of ["g", "gr", "gra"]) ask({ query, most: 9 });
  await vi.waitFor(() => expect(last()?.request?.query).toBe("gra"));
  expect(answers.length).toBeLessThan(3);
});

it("says when the index cannot be written, and answers from what there is", async () => {
  await store("2606.00001", "Graphs");
  await indexPapers();
  await store("2606.00002", "Graphs");
  writes.refuse = () => true;
  const ask = serveSearch((answer) => answers.push(answer));
  ask({ query: "gra", most: 9 });
  await vi.waitFor(() => {
    expect(answers).toContainEqual(expect.objectContaining({ failed: expect.any(String) }));
    expect(answers).toContainEqual(expect.objectContaining({ hits: { ids: ["2606.00001"], total: 1 } }));
  });
});
