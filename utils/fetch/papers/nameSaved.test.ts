import "fake-indexeddb/auto";

import { beforeEach, expect, it, vi } from "vitest";
import { NOON, startFresh } from "../../../tests/support/fresh";
import { json } from "../../../tests/support/hub";
import { paper } from "../../../tests/support/records";
import { mark } from "../../actions/markPapers";
import { readSaved, savedEntries } from "../../queries/library/saved";
import { parseSavedQuery } from "../../route/savedQuery";
import { db } from "../../store/db/database";
import { NAMED_AT_ONCE, nameSaved } from "./nameSaved";

let asked: string[];
let answer: (id: string) => Response;
const idIn = (url: string) => new URL(url).pathname.replace("/api/papers/", "");
beforeEach(async () => {
  await startFresh();
  asked = [];
  answer = (id) => json({ id, title: `On ${id}`, authors: [] });
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(idIn(url));
    return answer(idIn(url));
  });
});
const titles = async () => {
  const { ids } = await readSaved(parseSavedQuery(), undefined);
  return (await savedEntries(ids)).map((entry) => entry.paper.title);
};

it("fetches the saved papers of which only the id is known, the latest first", async () => {
  await mark(["2606.00001"], "saved", true, NOON - 2);
  await mark(["cs/0112017"], "saved", true, NOON - 1);
  await mark(["2606.00003"], "read", true);
  await mark(["2606.00004"], "saved", true, NOON - 3);
  await db.papers.put(paper("2606.00004", { title: "Known" }));
  expect(await titles()).toEqual(["arXiv cs/0112017", "arXiv 2606.00001", "Known"]);
  await nameSaved();
  expect(asked).toEqual(["cs/0112017", "2606.00001"]);
  expect(await titles()).toEqual(["On cs/0112017", "On 2606.00001", "Known"]);
});

it("asks once for a paper that Hugging Face does not know, and still shows it", async () => {
  await mark(["2606.00001"], "saved", true);
  answer = () => json({ error: "Paper not found." }, {}, 404);
  await nameSaved();
  await nameSaved();
  expect(asked).toEqual(["2606.00001"]);
  expect(await titles()).toEqual(["arXiv 2606.00001"]);
});

it.each<[string, () => Response, number]>([
  ["stops if a pause is asked for", () => json({}, { RateLimit: '"api";r=0;t=60' }, 429), 1],
  ["stops if Hugging Face has a problem", () => json({}, {}, 503), 1],
  ["goes on after an answer that makes no sense", () => json([1]), 2],
])("%s, and tries again the next time", async (_, refused, count) => {
  await mark(["2606.00001", "2606.00002"], "saved", true);
  answer = refused;
  await nameSaved();
  expect(asked).toHaveLength(count);
  await db.following.clear();
  answer = (id) => json({ id, title: "Now", authors: [] });
  await nameSaved();
  expect(await titles()).toEqual(["Now", "Now"]);
});

it("leaves most of the quota for reading", async () => {
  const ids = Array.from({ length: NAMED_AT_ONCE + 20 }, (_, i) => `2606.${10_000 + i}`);
  await mark(ids, "saved", true);
  await nameSaved();
  expect(asked).toHaveLength(NAMED_AT_ONCE);
  await nameSaved();
  expect(new Set(asked).size).toBe(ids.length);
});

it("runs once at a time", async () => {
  await mark(["2606.00001", "2606.00002"], "saved", true);
  await Promise.all([nameSaved(), nameSaved()]);
  expect(asked).toHaveLength(2);
});
