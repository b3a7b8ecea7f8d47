import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { clock, NOON, startFresh } from "../../../tests/support/fresh";
import { type Hub, json, standIn } from "../../../tests/support/hub";
import { changeMarks } from "../../../tests/support/marks";
import { paper, records } from "../../../tests/support/records";
import { loadFeed } from "../../fetch/refresh/fetchFeed";
import { refresh } from "../../fetch/refresh/refresh";
import { MINUTE } from "../../ground/dates/day";
import { searchFeed } from "../../model/feed";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { recentSearches, searchList } from "./searchList";

let hub: Hub;
beforeEach(async () => {
  await startFresh();
  hub = standIn({}, () => json(records("2606.00002", "2606.00003")));
});
const feed = (query: string) => searchFeed(query) ?? "";
const found = async (query: string, here: string[]) =>
  (await searchList(dexieReader, query, here)).entries.map(({ paper, origin }) => [paper.id, origin]);

it("tells where each paper was found", async () => {
  await db.papers.bulkPut([paper("2606.00001"), paper("2606.00002")]);
  await db.listings.put({ feed: "day/2026-06-29", paperId: "2606.00002", rank: 0, firstListedAt: NOON });
  expect(await found("graph rag", ["2606.00001", "2606.00002"])).toEqual([
    ["2606.00001", "here"],
    ["2606.00002", "here"],
  ]);
  await loadFeed(feed("graph  rag "));
  expect(await found("graph rag", ["2606.00001", "2606.00002"])).toEqual([
    ["2606.00002", "both"],
    ["2606.00001", "here"],
    ["2606.00003", "hub"],
  ]);
  // A paper that only that search has stored does not count as found here.
  expect(await found("graph rag", ["2606.00003"])).toContainEqual(["2606.00003", "hub"]);
  await changeMarks(["2606.00003"], "saved", true);
  expect(await found("graph rag", ["2606.00003"])).toContainEqual(["2606.00003", "both"]);
  const { url } = hub.requests[0] ?? expect.fail("nothing was asked");
  expect(`${url.pathname}${url.search}`).toBe("/api/papers/search?q=graph+rag&limit=120");
});

it("sets hidden papers apart, and counts papers of a followed list as new", async () => {
  hub.answer = undefined;
  hub.lists["2026-06-30"] = records("2606.00001", "2606.00002");
  await refresh("now");
  await changeMarks(["2606.00002"], "hidden", true);
  const list = await searchList(dexieReader, "x", ["2606.00001", "2606.00002"]);
  expect(list.entries).toMatchObject([{ paper: { id: "2606.00001" }, isNew: true }]);
  expect(list.hidden).toMatchObject([{ paper: { id: "2606.00002" } }]);
});

it("a query that Hugging Face would refuse has no feed", () => {
  expect(searchFeed("x".repeat(251))).toBeUndefined();
  expect(searchFeed("  ")).toBeUndefined();
  expect(searchFeed(` ${"x".repeat(250)} `)).toBeDefined();
});

describe("the quota of search", () => {
  const search = async (count: number, from = 0) => {
    for (let n = from; n < from + count; n++) await loadFeed(feed(`query ${n}`));
  };

  it("is never exceeded, even if no header reports it", async () => {
    await search(50);
    await expect(loadFeed(feed("one more"))).rejects.toMatchObject({
      failure: { kind: "limited", until: NOON + 5 * MINUTE },
    });
    expect(hub.requests).toHaveLength(50);
    clock(NOON + 5 * MINUTE + 1);
    await loadFeed(feed("one more"));
    expect(hub.requests).toHaveLength(51);
  });

  it("is not used up by a query that was just asked", async () => {
    await search(3);
    await search(3);
    expect(hub.requests).toHaveLength(3);
  });

  it("stops only searches when it is used up", async () => {
    hub.answer = (day) =>
      day ? undefined : json(records("2606.00002"), { RateLimit: '"search";r=0;t=200' });
    hub.lists["2026-06-30"] = records("2606.00001");
    await search(1);
    await expect(search(1, 1)).rejects.toMatchObject({ failure: { until: NOON + 200_000 } });
    expect(hub.requests).toHaveLength(1);
    await refresh("now");
    expect(await db.feeds.get("day/2026-06-30")).toMatchObject({ count: 1 });
  });

  it("is waited for if Hugging Face refuses", async () => {
    hub.answer = () => json({ error: "Too many" }, { RateLimit: '"search";r=0;t=60' }, 429);
    await expect(search(1)).rejects.toMatchObject({ failure: { kind: "limited" } });
    await expect(search(1, 1)).rejects.toMatchObject({ failure: { until: NOON + 60_000 } });
    expect(hub.requests).toHaveLength(1);
  });
});

it("keeps the last hundred searches, and all papers they found", async () => {
  for (let n = 0; n < 103; n++) {
    clock(NOON + n * MINUTE);
    hub.answer = () => json(records(`2606.1${String(n).padStart(4, "0")}`));
    await loadFeed(feed(`query ${n}`));
  }
  expect(await db.feeds.count()).toBe(100);
  expect(await db.listings.count()).toBe(100);
  expect(await db.papers.count()).toBe(103);
  expect(await db.feeds.get(feed("query 2"))).toBeUndefined();
  expect(await recentSearches(2)).toEqual(["query 102", "query 101"]);
});
