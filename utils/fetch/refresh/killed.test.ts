import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { clock, dump, NOON, startFresh, writes } from "../../../tests/support/fresh";
import { type Hub, standIn } from "../../../tests/support/hub";
import { records } from "../../../tests/support/records";
import { HOUR, MINUTE } from "../../ground/dates/day";
import type { Settings } from "../../model/settings";
import { newPaperIds } from "../../queries/lists/newPapers";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { changeSettings } from "../../store/settings";
import { refresh } from "./refresh";

const LISTS = {
  "2026-06-30": records("2606.00001", "2606.00002"),
  "2026-06-29": records("2606.00003", "2606.00004"),
  "2026-06-26": records("2606.00005", "2606.00002"),
  "2026-06-25": records("2606.00006", "2606.00007"),
  trending: records("2605.00001", "2606.00006", "2606.00001"),
};

let hub: Hub;
let steps = 0;
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));

/** Days ago the 25th was fetched in part, and papers were marked. All days since are to be caught up on. */
async function beforeThePause(chosen: Partial<Settings> = {}): Promise<void> {
  await startFresh();
  await changeSettings(chosen);
  hub = standIn({
    "2026-06-25": records("2606.00006", "2606.00008"),
    trending: records("2605.00002", "2606.00006"),
  });
  clock("2026-06-25T09:00:00Z");
  await refresh("now");
  await db.marks.put({
    paperId: "2606.00006",
    savedAt: NOON - 99 * HOUR,
    changedAt: { saved: NOON - 99 * HOUR },
  });
  hub.lists = LISTS;
  clock(NOON);
  steps = 0;
}

/** Makes every fetch and write from the n-th on fail, as in a killed worker: nothing is stored after it. */
function killAt(n: number): void {
  writes.refuse = () => ++steps >= n;
  hub.answer = () => (++steps >= n ? Promise.reject(new TypeError("killed")) : undefined);
}

/** Makes only the n-th fetch or write fail. */
function failAt(n: number): void {
  writes.refuse = () => ++steps === n;
  hub.answer = () => (++steps === n ? Promise.reject(new TypeError("failed")) : undefined);
}

/** Everything that is stored, without its times. */
async function stored(): Promise<unknown> {
  const { listings, feeds, following, unindexed, ...rest } = await dump();
  const without = (keys: string[]) => (row: unknown) =>
    Object.fromEntries(Object.entries(row as object).filter(([key]) => !keys.includes(key)));
  return {
    ...rest,
    unindexed: new Set(unindexed?.map((row) => (row as { paperId: string }).paperId)),
    listings: listings?.map(without(["firstListedAt"])),
    feeds: feeds?.map(without(["checkedAt"])),
    following: following?.map(without(["refreshedAt", "failure"])),
    newIds: [...(await newPaperIds(dexieReader))].sort(),
    newInRanking: [...(await newPaperIds(dexieReader, "trending"))].sort(),
    badge: await fakeBrowser.action.getBadgeText({}),
  };
}

/** Each list is whole or as before: a row in `feeds` counts exactly its listings, each with its paper. */
async function expectWhole(): Promise<void> {
  for (const feed of await db.feeds.toArray()) {
    const listings = await db.listings.filter((each) => each.feed === feed.key).toArray();
    expect(listings, feed.key).toHaveLength(feed.count);
  }
  for (const { feed, paperId } of await db.listings.toArray()) {
    expect(await db.feeds.get(feed), `${feed} is known`).toBeDefined();
    expect(await db.papers.get(paperId), `${paperId} is stored`).toBeDefined();
  }
  expect(await db.marks.count(), "marks are never touched").toBe(1);
}

describe.each<[string, (n: number) => void, Partial<Settings>]>([
  ["killed", killAt, {}],
  ["failing", failAt, {}],
  ["with the ranking, killed", killAt, { badgeCounts: "trending" }],
  ["with the ranking, failing", failAt, { badgeCounts: "trending" }],
])("a refresh %s", (_, breakAt, chosen) => {
  it("at any fetch or write leaves whole lists, and the next refresh ends as if nothing had happened", async () => {
    await beforeThePause(chosen);
    breakAt(Number.POSITIVE_INFINITY);
    await refresh("now");
    const undisturbed = await stored();
    const all = steps;
    expect(all).toBeGreaterThan(20);

    for (let n = 1; n <= all; n++) {
      await beforeThePause(chosen);
      breakAt(n);
      await refresh("now").catch(() => {});
      await expectWhole();
      breakAt(Number.POSITIVE_INFINITY);
      clock(NOON + 5 * MINUTE);
      await refresh("now");
      expect(await stored(), `broken at step ${n} of ${all}`).toEqual(undisturbed);
    }
  });
});

it("a failed transaction changes nothing", async () => {
  await beforeThePause();
  const before = await dump();
  // The first list's writes are papers, listings, feeds and following; then the failure itself is recorded.
  for (let n = 1; n <= 4; n++) {
    const first = writes.count + n;
    writes.refuse = (nth) => nth === first;
    await refresh("now");
    const { following, ...after } = await dump();
    expect({ ...after, following: before.following }, `write ${n}`).toEqual(before);
    expect(following).toMatchObject([
      { since: "2026-06-25", latest: "2026-06-25", failure: { kind: "storage" } },
    ]);
  }
});
