import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { clock, NOON, startFresh } from "../../../tests/support/fresh";
import { type Hub, json, standIn } from "../../../tests/support/hub";
import { records } from "../../../tests/support/records";
import { MINUTE } from "../../ground/dates/day";
import { FOLLOWING } from "../../model/following";
import { newPaperIds } from "../../queries/lists/newPapers";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { loadFeed } from "./fetchFeed";
import { refresh } from "./refresh";

const FRIDAY = "day/2026-06-26";
let hub: Hub;
beforeEach(async () => {
  await startFresh();
  hub = standIn({ "2026-06-30": records("2606.00001"), "2026-06-26": records("2606.00002", "2606.00003") });
});

describe("a list that is looked at", () => {
  it("is stored, and its papers are not new", async () => {
    await refresh("now");
    await loadFeed(FRIDAY);
    expect(await db.feeds.get(FRIDAY)).toMatchObject({ count: 2, followed: false });
    expect(await newPaperIds(dexieReader)).toEqual(new Set(["2606.00001"]));
    expect(await db.following.get(FOLLOWING)).toMatchObject({ since: "2026-06-30", latest: "2026-06-30" });
  });

  it("is fetched once in a quarter of an hour", async () => {
    await Promise.all([loadFeed(FRIDAY), loadFeed(FRIDAY)]);
    expect(hub.asked).toHaveLength(1);
    clock(NOON + 16 * MINUTE);
    await loadFeed(FRIDAY);
    expect(hub.asked).toHaveLength(2);
  });

  it("becomes a followed list at the next refresh, even if unchanged", async () => {
    clock("2026-06-25T12:00:00Z");
    hub.lists["2026-06-25"] = records("2606.00004");
    await refresh("now");
    clock(NOON);
    hub.answer = (day) => (day === "2026-06-26" ? json(hub.lists[day], { ETag: '"1"' }) : undefined);
    await loadFeed(FRIDAY);
    expect(await newPaperIds(dexieReader)).not.toContain("2606.00002");
    hub.answer = (day) => (day === "2026-06-26" ? new Response(null, { status: 304 }) : undefined);
    await refresh("now");
    expect(await newPaperIds(dexieReader)).toContain("2606.00002");
  });

  it("stays followed if it was looked at during a refresh", async () => {
    clock("2026-06-25T12:00:00Z");
    hub.lists["2026-06-25"] = records("2606.00004");
    await refresh("now");
    clock(NOON);
    hub.answer = (day) => (day === "2026-06-26" ? json(hub.lists[day], { ETag: '"1"' }) : undefined);
    await loadFeed(FRIDAY);
    clock(NOON + 16 * MINUTE);

    // The page waits for its answer as long as the whole refresh takes.
    const late = Promise.withResolvers<Response>();
    const asked = Promise.withResolvers<void>();
    let answers = 0;
    hub.answer = (day) => {
      if (day !== "2026-06-26") return undefined;
      asked.resolve();
      return answers++ ? new Response(null, { status: 304 }) : late.promise;
    };
    const looking = loadFeed(FRIDAY);
    await asked.promise;
    const refreshing = refresh("now");
    // If the two take turns, the refresh waits for the answer; otherwise it ends first.
    const inTurn = (await navigator.locks.query()).pending?.length;
    if (!inTurn) await refreshing;
    late.resolve(new Response(null, { status: 304 }));
    await Promise.all([looking, refreshing]);
    expect(await db.feeds.get(FRIDAY)).toMatchObject({ followed: true });
    expect(await newPaperIds(dexieReader)).toContain("2606.00002");
  });

  it.each([
    ["offline", () => Promise.reject(new TypeError("failed")), "unreachable"],
    ["a server in trouble", () => json({}, {}, 502), "server"],
  ])("that cannot be fetched tells the page, and does not change following: %s", async (_, answer, kind) => {
    await refresh("now");
    const before = await db.following.get(FOLLOWING);
    hub.answer = answer;
    await expect(loadFeed(FRIDAY)).rejects.toMatchObject({ name: "Error", failure: { kind } });
    expect(await db.following.get(FOLLOWING)).toEqual(before);
  });
});
