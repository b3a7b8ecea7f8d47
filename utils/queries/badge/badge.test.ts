import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NOON, startFresh } from "../../../tests/support/fresh";
import { listRanking, putMark } from "../../../tests/support/lists";
import { paper } from "../../../tests/support/records";
import { undo } from "../../actions/markPapers";
import { addRule } from "../../actions/rules";
import { MINUTE } from "../../ground/dates/day";
import { FOLLOWING, type Following } from "../../model/following";
import { judgeAll } from "../../rules/judgeAll";
import { db } from "../../store/db/database";
import { changeSettings } from "../../store/settings";
import { badgeText, badgeTitle, updateBadge } from "./badge";

beforeEach(startFresh);

it.each([
  [0, ""],
  [1, "1"],
  [47, "47"],
  [999, "999"],
  [1000, "999+"],
  [12_345, "999+"],
])("the text for %d is %j", (count, text) => expect(badgeText(count)).toBe(text));

describe("the title", () => {
  const failing: Following = {
    key: FOLLOWING,
    refreshedAt: NOON - 10 * MINUTE,
    failure: { kind: "offline", at: NOON, retryAt: NOON, attempts: 1 },
  };
  const some = (count: number, followed = 0) => ({ count, followed });
  const NO = some(0);
  it.each<[string, Parameters<typeof badgeTitle>, RegExp]>([
    ["no new papers", [NO, [], undefined, NOON], /^Daypaper: no new papers$/],
    ["one", [some(1), ["Alpha"], undefined, NOON], /^Daypaper: 1 new paper\n• Alpha$/],
    ["many", [some(1200), ["A", "B", "C"], undefined, NOON], /^Daypaper: 1,200 new papers\n• A\n• B\n• C$/],
    [
      "some followed",
      [some(1200, 3), ["A"], undefined, NOON],
      /^Daypaper: 1,200 new papers, 3 followed\n• A$/,
    ],
    ["all followed", [some(2, 2), [], undefined, NOON], /^Daypaper: 2 new papers, all followed$/],
    ["one, followed", [some(1, 1), [], undefined, NOON], /^Daypaper: 1 new paper, followed$/],
    ["a failure", [NO, [], failing, NOON], /\nNot refreshed since \d{1,2}:\d\d\s[AP]M\. You are offline\.$/],
    [
      "a failure from the start",
      [NO, [], { ...failing, refreshedAt: undefined }, NOON],
      /\nNot refreshed yet\. You are offline\.$/,
    ],
  ])("says: %s", (_, given, title) => expect(badgeTitle(...given)).toMatch(title));
});

/** Lists `count` papers on the 30th, the n-th with n upvotes, and one paper with more upvotes on the 29th. */
async function list(count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, i) => `2606.${10_000 + i}`);
  const row = (feed: string, paperId: string, rank: number) => ({ feed, paperId, rank, firstListedAt: NOON });
  const feed = (key: string) => ({ key, checkedAt: NOON, count: 1, dropped: 0, followed: true });
  await db.papers.bulkPut([
    ...ids.map((id, i) => paper(id, { title: `Paper ${i}`, upvotes: i })),
    paper("2606.00001", { title: "Yesterday's", upvotes: 9999 }),
  ]);
  await db.listings.bulkPut([
    ...ids.map((id, i) => row("day/2026-06-30", id, i)),
    row("day/2026-06-29", "2606.00001", 0),
  ]);
  await db.feeds.bulkPut([feed("day/2026-06-30"), feed("day/2026-06-29")]);
  await db.following.put({ key: FOLLOWING, since: "2026-06-29", latest: "2026-06-30", refreshedAt: NOON });
}
const shown = async () => [await fakeBrowser.action.getBadgeText({}), await fakeBrowser.action.getTitle({})];

describe("updateBadge", () => {
  it("shows nothing before anything was fetched", async () => {
    await updateBadge(NOON);
    expect(await shown()).toEqual(["", "Daypaper: no new papers"]);
  });

  it("shows the number of new papers, and the three with most upvotes", async () => {
    await list(4);
    await updateBadge(NOON);
    expect(await shown()).toEqual(["5", "Daypaper: 5 new papers\n• Yesterday's\n• Paper 3\n• Paper 2"]);
  });

  it.each([
    ["latest", "2", "Daypaper: 2 new papers\n• Paper 1\n• Paper 0"],
    ["none", "", "Daypaper: no new papers"],
  ] as const)("counts as the user chose: %s", async (badgeCounts, text, title) => {
    await list(2);
    await changeSettings({ badgeCounts });
    await updateBadge(NOON);
    expect(await shown()).toEqual([text, title]);
  });

  it("counts the ranking if the user chose it, and the days again if they chose those", async () => {
    await list(2);
    await listRanking(["2606.10001", "2606.90001", "2606.90002"]);
    await changeSettings({ badgeCounts: "trending" });
    await updateBadge(NOON);
    expect((await shown())[0]).toBe("3");
    await putMark("2606.90001", "hidden", NOON);
    await updateBadge(NOON);
    expect((await shown())[0]).toBe("2");
    await changeSettings({ badgeCounts: "every" });
    await updateBadge(NOON);
    expect((await shown())[0]).toBe("3");
  });

  it("counts followed papers if the user chose so, and shows by its colour that there are some", async () => {
    await list(3);
    await updateBadge(NOON);
    const usual = await fakeBrowser.action.getBadgeBackgroundColor({});
    await addRule("rule1", { effect: "follow", words: "Paper 0" });
    await addRule("rule2", { effect: "mute", words: "Paper 1" });
    await judgeAll();
    await updateBadge(NOON);
    expect(await shown()).toEqual([
      "3",
      "Daypaper: 3 new papers, 1 followed\n• Paper 0\n• Yesterday's\n• Paper 2",
    ]);
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).not.toEqual(usual);
    await changeSettings({ badgeCounts: "followed" });
    await updateBadge(NOON);
    expect(await shown()).toEqual(["1", "Daypaper: 1 new paper, followed\n• Paper 0"]);
    await undo();
    await undo();
    await judgeAll();
    await updateBadge(NOON);
    expect((await shown())[0]).toBe("");
  });

  it("goes back to empty once all is read", async () => {
    await list(2);
    await updateBadge(NOON);
    await db.marks.bulkPut(
      (await db.papers.toCollection().primaryKeys()).map((paperId) => ({
        paperId,
        readAt: 1,
        changedAt: {},
      })),
    );
    await updateBadge(NOON);
    expect((await shown())[0]).toBe("");
  });

  it("shows numbers above 999 as 999+", async () => {
    await list(1000);
    await updateBadge(NOON);
    expect((await shown())[0]).toBe("999+");
  });

  it("looks different while it could not be updated", async () => {
    await list(1);
    await updateBadge(NOON);
    const fresh = await fakeBrowser.action.getBadgeBackgroundColor({});
    await db.following.update(FOLLOWING, {
      failure: { kind: "offline", at: NOON, retryAt: NOON, attempts: 1 },
    });
    await updateBadge(NOON);
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).not.toEqual(fresh);
    expect((await shown())[0]).toBe("2");
  });

  it("works in a browser that cannot color the text", async () => {
    const { setBadgeTextColor } = fakeBrowser.action;
    Object.assign(fakeBrowser.action, { setBadgeTextColor: undefined });
    await list(1);
    await expect(updateBadge(NOON)).resolves.toBeUndefined();
    Object.assign(fakeBrowser.action, { setBadgeTextColor });
  });

  it("reads within its turn: a slow count that began earlier never overwrites a later one", async () => {
    await list(2);
    const order: string[] = [];
    const set = vi.spyOn(fakeBrowser.action, "setBadgeText");
    set.mockImplementation(async ({ text = "" }) => void order.push(text ?? ""));
    const first = updateBadge(NOON);
    const marked = db.marks.put({ paperId: "2606.00001", readAt: NOON, changedAt: { read: NOON } });
    const second = marked.then(() => updateBadge(NOON));
    await Promise.all([first, second]);
    set.mockRestore();
    expect(order.at(-1)).toBe("2");
    expect(order).toHaveLength(2);
  });

  it("waits for its turn before it reads", async () => {
    await list(1);
    const free = Promise.withResolvers<void>();
    const held = navigator.locks.request("badge", () => free.promise);
    const read = vi.spyOn(db.following, "get");
    const update = updateBadge(NOON);
    expect((await navigator.locks.query()).pending).toMatchObject([{ name: "badge" }]);
    await db.marks.put({ paperId: "2606.00001", readAt: NOON, changedAt: {} });
    expect(read).not.toHaveBeenCalled();
    free.resolve();
    await Promise.all([held, update]);
    read.mockRestore();
    expect((await shown())[0]).toBe("1");
  });
});
