import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { startFresh } from "../../tests/support/fresh";
import { follow, listDay, listRanking } from "../../tests/support/lists";
import { newPaperIds } from "../queries/lists/newPapers";
import { db } from "../store/db/database";
import { dexieReader } from "../store/db/dexieReader";
import { changeSettings } from "../store/settings";
import { mark, markAllRead, seen, undo } from "./markPapers";

beforeEach(async () => {
  await startFresh();
  await follow("2026-06-29", "2026-06-30");
  await listDay("2026-06-30", ["a", "b", "c"]);
  await listDay("2026-06-29", ["d", "a"]);
  await listDay("2026-06-24", ["x", "y"], { followed: false });
});
const badge = () => fakeBrowser.action.getBadgeText({});

it("the badge follows each mark and each undo", async () => {
  await mark(["a"], "saved", true);
  expect(await badge()).toBe("3");
  await undo();
  expect(await badge()).toBe("4");
  await seen(["b", "c"]);
  expect(await badge()).toBe("2");
});

it("no change is made if nothing changes, and nothing is left to undo", async () => {
  expect(await mark(["a"], "saved", false)).toBeUndefined();
  expect(await undo()).toBeUndefined();
});

describe("mark all as read", () => {
  it("covers every followed day and the papers shown", async () => {
    await mark(["b"], "seen", true);
    await markAllRead(["b", "x"]);
    expect(await badge()).toBe("");
    expect((await newPaperIds(dexieReader)).size).toBe(0);
    const read = await db.marks.orderBy("readAt").primaryKeys();
    expect(read.sort()).toEqual(["a", "b", "c", "d", "x"]);
  });

  it("covers the new papers of the ranking while the badge counts it", async () => {
    await listRanking(["a", "t"]);
    await markAllRead([]);
    expect(await db.marks.get("t")).toBeUndefined();
    await changeSettings({ badgeCounts: "trending" });
    const change = await markAllRead([]);
    expect(await db.marks.get("t")).toMatchObject({ readAt: expect.any(Number) });
    expect(await badge()).toBe("");
    await undo(change?.id);
    expect(await badge()).toBe("1");
  });

  it("is one step to undo", async () => {
    const before = await newPaperIds(dexieReader);
    const change = await markAllRead([]);
    await undo(change?.id);
    expect(await newPaperIds(dexieReader)).toEqual(before);
    expect(await badge()).toBe("4");
  });

  it("makes no change if nothing is new and nothing is shown", async () => {
    await markAllRead([]);
    expect(await markAllRead([])).toBeUndefined();
  });
});
