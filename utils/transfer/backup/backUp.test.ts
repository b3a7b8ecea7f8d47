import "fake-indexeddb/auto";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { clock, NOON, startFresh } from "../../../tests/support/fresh";
import { paper } from "../../../tests/support/records";
import { guardShelf, shelf, shelfWrites } from "../../../tests/support/shelf";
import { tag, writeNote } from "../../actions/keep";
import { mark, seen } from "../../actions/markPapers";
import { HOUR, MINUTE } from "../../ground/dates/day";
import { db } from "../../store/db/database";
import { changeSettings } from "../../store/settings";
import { backUp, backUpIfDue } from "./backUp";
import { readContents } from "./contents";
import { readBackupFailure } from "./health";
import { listBackups, manifestName } from "./listBackups";
import { readBackup } from "./readBackup";

beforeEach(async () => {
  await startFresh();
  guardShelf();
  await db.papers.bulkPut(["2605.00001", "2606.00001", "2606.00002"].map((id) => paper(id)));
});
afterEach(() => vi.restoreAllMocks());

const sorted = <Kind>(all: Kind[]) => all.map((each) => JSON.stringify(each)).sort();
async function expectToHold(at: number): Promise<void> {
  const [held, now] = await Promise.all([readBackup(at), readContents()]);
  expect(sorted(held.fields)).toEqual(sorted(now.fields));
  expect(sorted(held.papers)).toEqual(sorted(now.papers));
  expect(held.settings).toEqual(now.settings);
}

/** Each listed backup can be read whole, and the shelf holds nothing else. */
async function expectTidy(): Promise<void> {
  const used = new Set(["list", "times"]);
  for (const { at } of await listBackups()) {
    await readBackup(at);
    const { own, papers } = (await shelf())[manifestName(at)] as { own: string[]; papers: string[] };
    for (const name of [manifestName(at), ...own, ...papers]) used.add(name);
  }
  expect(Object.keys(await shelf()).filter((name) => !used.has(name))).toEqual([]);
}

it("keeps all data that only the user has, and tells how much it is", async () => {
  await mark(["2606.00001", "2605.00001"], "saved", true);
  await tag(["2606.00001"], "theory", true);
  await writeNote("2606.00002", "Read **this**.");
  await mark(["2605.00001"], "saved", false);
  await changeSettings({ theme: "dark" });
  const made = await backUp(NOON);
  expect(made).toEqual({ at: NOON, saved: 1, notes: 1, tags: 1 });
  expect(await listBackups()).toEqual([made]);
  await expectToHold(NOON);
  expect((await readBackup(NOON)).settings).toMatchObject({ theme: "dark" });
});

it("makes no backup of an empty library, and no second one of the same library", async () => {
  expect(await backUp(NOON)).toBeUndefined();
  await mark(["2606.00001"], "saved", true);
  await backUp(NOON);
  await db.papers.update("2606.00001", { upvotes: 99 });
  expect(await backUp(NOON + HOUR)).toBeUndefined();
  await seen(["2606.00002"]);
  expect(await backUp(NOON + 2 * HOUR)).toBeDefined();
  await changeSettings({ theme: "dark" });
  expect(await backUp(NOON + 3 * HOUR)).toBeDefined();
  expect(await listBackups()).toHaveLength(3);
  await expectToHold(NOON + 3 * HOUR);
});

it("stores unchanged months once", async () => {
  await mark(["2605.00001", "2606.00001"], "saved", true);
  await backUp(NOON);
  const before = Object.keys(await shelf());
  await mark(["2606.00002"], "saved", true);
  await backUp(NOON + HOUR);
  // The fields and the papers of June, and the manifest; nothing of May.
  expect(Object.keys(await shelf()).filter((name) => !before.includes(name))).toHaveLength(3);
});

it("gives two that are made at the same time different names", async () => {
  await mark(["2606.00001"], "saved", true);
  await backUp(NOON);
  await mark(["2606.00002"], "saved", true);
  await backUp(NOON);
  expect((await listBackups()).map(({ at }) => at)).toEqual([NOON + 1, NOON]);
});

it("drops what the rotation drops, but nothing that is still needed", async () => {
  for (let hour = 0; hour < 60; hour++) {
    clock(NOON + hour * HOUR);
    await seen([`26${String(hour).padStart(2, "0")}.00001`]);
    await backUp();
  }
  expect(await listBackups()).toHaveLength(26);
  await expectTidy();
  await expectToHold(NOON + 59 * HOUR);
});

it("repairs a piece that was damaged, and so the earlier backups too", async () => {
  await mark(["2605.00001"], "saved", true);
  await backUp(NOON);
  const all = await shelf();
  const pieces = Object.keys(all).filter((name) => typeof all[name] === "string");
  for (const name of pieces) await fakeBrowser.storage.local.set({ [`backup:${name}`]: "H4sI" });
  await expect(readBackup(NOON)).rejects.toThrow("damaged");
  await mark(["2606.00001"], "saved", true);
  await backUp(NOON + HOUR);
  await expectToHold(NOON + HOUR);
  expect((await readBackup(NOON)).fields).toHaveLength(1);
});

describe("with a disk that refuses a write at any point", () => {
  /** Makes three backups; the next one drops the first. */
  async function begin(): Promise<void> {
    await startFresh();
    await db.papers.bulkPut(["2600.00001", "2606.00001"].map((id) => paper(id)));
    for (const [nth, minute] of [0, 1, 65].entries()) {
      clock(NOON + minute * MINUTE);
      await mark([`260${nth}.00001`], "saved", true);
      await backUp();
    }
    clock(NOON + 2 * HOUR);
    await mark(["2606.00001", "2606.00002"], "saved", true);
    shelfWrites.count = 0;
  }

  it.each([
    ["from then on", (n: number) => (nth: number) => nth >= n],
    ["only then", (n: number) => (nth: number) => nth === n],
  ])("%s, only whole backups are listed, and the next ends as if nothing had happened", async (_, refuse) => {
    await begin();
    await backUp();
    const all = shelfWrites.count;
    const whole = await listBackups();
    expect(all).toBeGreaterThan(6);
    expect(whole).toHaveLength(3);

    for (let n = 1; n <= all; n++) {
      await begin();
      const before = await listBackups();
      shelfWrites.refuse = refuse(n);
      await expect(backUp(), `refused at ${n}`).rejects.toMatchObject({ name: "QuotaExceededError" });
      expect(await readBackupFailure()).toEqual({ at: NOON + 2 * HOUR, reason: "QuotaExceededError" });
      const listed = await listBackups();
      expect([before, whole]).toContainEqual(listed);
      for (const { at } of listed) await readBackup(at);

      shelfWrites.refuse = () => false;
      await seen(["2606.00003"]);
      await backUp();
      expect(await readBackupFailure()).toBeUndefined();
      await expectTidy();
    }
  });
});

describe("if due", () => {
  beforeEach(() => mark(["2606.00001"], "saved", true));
  const made = async () => (await listBackups()).length;

  it("makes the first at once, and the next an hour later, if anything is new", async () => {
    await backUpIfDue(NOON);
    await mark(["2606.00002"], "saved", true);
    await backUpIfDue(NOON + HOUR - 1);
    expect(await made()).toBe(1);
    await backUpIfDue(NOON + HOUR);
    expect(await made()).toBe(2);
    await backUpIfDue(NOON + 3 * HOUR);
    expect(await made()).toBe(2);
  });

  it("does not read everything again within an hour in which nothing was new", async () => {
    await backUpIfDue(NOON);
    await backUpIfDue(NOON + 2 * HOUR);
    const read = vi.spyOn(db, "transaction");
    await backUpIfDue(NOON + 2 * HOUR + MINUTE);
    expect(read).not.toHaveBeenCalled();
    await backUpIfDue(NOON + 3 * HOUR);
    expect(read).toHaveBeenCalled();
  });

  it("goes on after the clock was set back", async () => {
    await backUpIfDue(NOON + 1000 * HOUR);
    await mark(["2606.00002"], "saved", true);
    await backUpIfDue(NOON);
    expect(await made()).toBe(2);
  });
});

it("a list that cannot be read counts as empty, and the next backup starts anew", async () => {
  await fakeBrowser.storage.local.set({ "backup:list": { backups: [null, { at: "noon" }], loose: 7 } });
  expect(await listBackups()).toEqual([]);
  await mark(["2606.00001"], "saved", true);
  await backUp(NOON);
  await expectTidy();
});

it("if the library cannot be read, the failure is reported and no backup is dropped", async () => {
  await mark(["2606.00001"], "saved", true);
  await backUp(NOON);
  vi.spyOn(db.marks, "toArray").mockRejectedValue(new DOMException("gone", "UnknownError"));
  await expect(backUp(NOON + HOUR)).rejects.toThrow("gone");
  expect(await readBackupFailure()).toEqual({ at: NOON + HOUR, reason: "UnknownError" });
  expect(await listBackups()).toHaveLength(1);
});
