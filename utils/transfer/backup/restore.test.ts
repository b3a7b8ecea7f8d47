import "fake-indexeddb/auto";

import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { clock, NOON, startFresh } from "../../../tests/support/fresh";
import { contents, startEmpty } from "../../../tests/support/libraries";
import { type Step, someChange, someOther } from "../../../tests/support/librarySteps";
import { paper } from "../../../tests/support/records";
import { guardShelf, shelfWrites } from "../../../tests/support/shelf";
import { tag, writeNote } from "../../actions/keep";
import { mark, undo } from "../../actions/markPapers";
import { HOUR } from "../../ground/dates/day";
import { MADE, type Made } from "../../model/following";
import { db } from "../../store/db/database";
import { changeSettings, readSettings } from "../../store/settings";
import { backUp } from "./backUp";
import { listBackups } from "./listBackups";
import { findLoss } from "./loss";
import { bringBack, restoreBackup } from "./restore";

beforeEach(async () => {
  await startFresh();
  guardShelf();
});
afterEach(() => vi.restoreAllMocks());

const fill = async () => {
  await db.papers.bulkPut([paper("a"), paper("b")]);
  await mark(["a", "b"], "saved", true);
  await tag(["a"], "theory", true);
  await writeNote("b", "Once.");
};
const made = (at: number) => db.table<Made>("following").put({ key: MADE, at });

it("restores everything in one step that can be undone from any page", async () => {
  await fill();
  await backUp(NOON);
  const then = await contents();
  clock(NOON + HOUR);
  await mark(["a"], "saved", false);
  await mark(["c"], "saved", true);
  await tag(["b"], "late", true);
  await writeNote("b", "Twice.");
  await changeSettings({ theme: "dark" });
  const before = await contents();

  clock(NOON + 2 * HOUR);
  await restoreBackup(NOON);
  expect(await contents()).toEqual(then);
  expect(await readSettings()).toMatchObject({ theme: "system" });
  await undo();
  expect(await contents()).toEqual(before);
  expect(await readSettings()).toMatchObject({ theme: "dark" });
});

it("first backs up the current state, so that this can be restored too", async () => {
  await fill();
  await backUp(NOON);
  clock(NOON + HOUR);
  await mark(["c"], "saved", true);
  const before = await contents();
  await restoreBackup(NOON);
  const [latest] = await listBackups();
  expect(latest).toMatchObject({ at: NOON + HOUR, saved: 3 });
  await restoreBackup(NOON + HOUR);
  expect(await contents()).toEqual(before);
});

it("changes nothing if the current state cannot be backed up", async () => {
  await fill();
  await backUp(NOON);
  await mark(["c"], "saved", true);
  const before = await contents();
  shelfWrites.refuse = () => true;
  await expect(restoreBackup(NOON)).rejects.toMatchObject({ name: "QuotaExceededError" });
  expect(await contents()).toEqual(before);
});

it("restores papers that are missing, and leaves those that are there", async () => {
  await fill();
  await backUp(NOON);
  await db.papers.delete("a");
  await db.papers.update("b", { upvotes: 99 });
  await db.unindexed.clear();
  await mark(["a"], "saved", false);
  await restoreBackup(NOON);
  expect(await db.papers.get("a")).toEqual(paper("a"));
  expect(await db.papers.get("b")).toMatchObject({ upvotes: 99 });
  expect(await db.unindexed.toArray()).toMatchObject([{ paperId: "a" }]);
});

it("is later than every change made here, and so wins in every copy", async () => {
  await fill();
  await backUp(NOON);
  await mark(["a"], "saved", false, NOON + 999 * HOUR);
  await restoreBackup(NOON);
  const { changedAt, savedAt } = (await db.marks.get("a")) ?? {};
  expect(savedAt).toBe(NOON);
  expect(changedAt?.saved).toBeGreaterThan(NOON + 999 * HOUR);
});

it("the library is as it was then, and after undo as it was before, whatever was done before and after", async () => {
  const steps = fc.array(fc.oneof({ weight: 3, arbitrary: someChange }, someOther), { maxLength: 6 });
  let at = NOON;
  const wait = () => {
    at += 1000;
    clock(at);
  };
  const live = async (all: readonly Step[]) => {
    for (const step of all) {
      wait();
      await step(at);
    }
  };
  await fc.assert(
    fc.asyncProperty(steps, steps, async (before, after) => {
      await startEmpty();
      wait();
      await mark(["always"], "saved", true);
      await live(before);
      wait();
      const then = await contents();
      const backup = (await backUp()) ?? (await listBackups())[0];
      await live(after);
      const now = await contents();
      wait();
      const made = await restoreBackup(backup?.at ?? 0);
      expect(await contents()).toEqual(then);
      if (made) await undo(made.id);
      expect(await contents()).toEqual(now);
    }),
    { numRuns: 20 },
  );
});

it("a database made after the last backup has lost the contents of that backup, until somebody decides", async () => {
  expect(await findLoss()).toBeUndefined();
  await fill();
  await backUp(NOON);
  await made(NOON - HOUR);
  expect(await findLoss()).toBeUndefined();
  await startEmpty();
  await made(NOON + HOUR);
  expect(await findLoss()).toMatchObject({ at: NOON, saved: 2 });

  clock(NOON + 2 * HOUR);
  await mark(["c"], "saved", true);
  await bringBack(NOON);
  expect(await db.marks.orderBy("savedAt").primaryKeys()).toEqual(["a", "b", "c"]);
  expect((await db.marks.get("a"))?.changedAt.saved).toBe(NOON);
  expect(await findLoss()).toBeUndefined();
});

it("later backups do not rotate away the lost contents before somebody decides", async () => {
  await fill();
  await backUp(NOON);
  await startEmpty();
  await made(NOON + 1);
  for (let week = 1; week < 60; week++) {
    clock(NOON + week * 168 * HOUR);
    await mark(["c"], "hidden", week % 2 > 0);
    await backUp();
  }
  expect((await findLoss())?.at).toBe(NOON);
  await bringBack(NOON);
  expect(await findLoss()).toBeUndefined();
});

it("a backup of an empty library is no loss", async () => {
  await mark(["a"], "read", true);
  await backUp(NOON);
  await made(NOON + HOUR);
  expect(await findLoss()).toBeUndefined();
});
