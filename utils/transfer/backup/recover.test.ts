import "fake-indexeddb/auto";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DiskFull, NOON, startFresh } from "../../../tests/support/fresh";
import { contents } from "../../../tests/support/libraries";
import { createOldDatabase } from "../../../tests/support/oldDatabase";
import { paper } from "../../../tests/support/records";
import { guardShelf, shelfWrites } from "../../../tests/support/shelf";
import { tag, writeNote } from "../../actions/keep";
import { mark } from "../../actions/markPapers";
import { HOUR } from "../../ground/dates/day";
import { db } from "../../store/db/database";
import { DATABASE } from "../../store/db/schema";
import { backUp } from "./backUp";
import { listBackups } from "./listBackups";
import { findLoss } from "./loss";
import { readRaw } from "./raw";
import { readBackup } from "./readBackup";
import { diagnose, recover } from "./recover";
import { type Trouble, troubleOf } from "./trouble";

beforeEach(async () => {
  await db.open();
  await startFresh();
  guardShelf();
  await db.papers.bulkPut([paper("a"), paper("b")]);
  await mark(["a", "b"], "saved", true);
  await tag(["a"], "theory", true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const error = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe("the trouble", () => {
  it.each<[Trouble, unknown, number | undefined]>([
    ["newer", error("VersionError"), undefined],
    ["newer", error("OpenFailedError", error("NotFoundError")), 990],
    ["upgrade", error("TypeError"), 30],
    ["upgrade", error("AbortError", error("TypeError")), 30],
    ["full", error("AbortError", error("QuotaExceededError")), 30],
    ["full", error("QuotaExceededError"), 40],
    ["refused", error("SecurityError"), undefined],
    ["refused", error("MissingAPIError"), undefined],
    ["refused", error("OpenFailedError", error("InvalidStateError")), undefined],
    ["blocked", error("BlockedError"), undefined],
    ["damaged", error("UnknownError"), undefined],
    ["damaged", error("NotFoundError"), db.verno * 10],
    ["damaged", "what", undefined],
    ["damaged", error("OpenFailedError", error("TypeError")), db.verno * 10],
    ["broken", new TypeError("Failed to fetch dynamically imported module"), db.verno * 10],
    ["damaged", undefined, undefined],
  ])("is %s", (trouble, given, installed) => expect(troubleOf(given, installed)).toBe(trouble));
});

/** Replaces the database by one as another version left it in the browser. */
async function replace(version: number, stores: Record<string, string>, rows: Record<string, unknown[]>) {
  await db.delete();
  await createOldDatabase(DATABASE, { version, stores, rows });
}
const opening = () =>
  db.open().then(
    () => undefined,
    (error: unknown) => error,
  );
const failed = async () => diagnose(await opening());

describe("a database of a later Daypaper", () => {
  const later = () =>
    replace(
      99,
      { marks: "paperId", papers: "id", highlights: "name" },
      {
        marks: [
          { paperId: "c", savedAt: 7, mood: "good", changedAt: { saved: 7, mood: 7 } },
          { paperId: "odd" },
          { paperId: "odder", changedAt: null },
        ],
        papers: [paper("c"), paper("d")],
        highlights: [{ name: "x" }],
      },
    );

  it("is left as it is, and what it holds can be read", async () => {
    await later();
    const { trouble, held } = await failed();
    expect(trouble).toBe("newer");
    expect(held?.fields.map(({ key, field }) => `${key} ${field}`)).toEqual(["c saved", "c mood"]);
    expect(held?.papers).toEqual([paper("c")]);
    expect((await readRaw())?.version).toBe(990);
  });

  it("is set aside as a backup before a backup is restored in its place", async () => {
    await backUp(NOON);
    const before = await contents();
    await later();
    const { held } = await failed();
    await recover(NOON, held);
    expect(await contents()).toEqual(before);
    expect((await listBackups()).map(({ saved }) => saved).sort()).toEqual([1, 2]);
    const aside = (await listBackups()).find(({ saved }) => saved === 1);
    expect((await readBackup(aside?.at ?? 0)).papers).toEqual([paper("c")]);
  });

  it("stays if its contents could not be set aside", async () => {
    await backUp(NOON);
    await later();
    const { held } = await failed();
    shelfWrites.refuse = () => true;
    await expect(recover(NOON, held)).rejects.toMatchObject({ name: "QuotaExceededError" });
    expect((await readRaw())?.version).toBe(990);
  });
});

it("an upgrade that fails leaves the contents of the database, and they can be taken over", async () => {
  await backUp(NOON);
  const mine = { paperId: "e", savedAt: 8, changedAt: { saved: 8 } };
  // The upgrade of the changes fails at an invalid row.
  await replace(
    3,
    { marks: "paperId, seenAt, readAt, savedAt, hiddenAt", papers: "id", changes: "++id" },
    {
      marks: [mine],
      papers: [paper("e")],
      changes: [{ id: 1, at: 5, field: "saved", inverse: "broken" }],
    },
  );
  const { trouble, held } = await failed();
  expect(trouble).toBe("upgrade");
  await recover(undefined, held);
  expect(await contents()).toEqual(["marks e saved = 8"]);
  expect(await db.papers.get("e")).toEqual(paper("e"));
});

it("a database that cannot even be read is replaced by the backup, with the times of then", async () => {
  await writeNote("b", "Once.");
  await backUp(NOON);
  const before = await contents();
  const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("Internal error", "UnknownError");
  });
  db.close();
  const { trouble, held } = await failed();
  expect([trouble, held]).toEqual(["damaged", undefined]);
  open.mockRestore();
  await recover(NOON, held);
  expect(await contents()).toEqual(before);
  expect((await db.marks.get("a"))?.changedAt.saved).toBe(NOON);
  expect(await findLoss()).toBeUndefined();
});

it("a damaged backup is refused before anything is deleted", async () => {
  await backUp(NOON);
  await expect(recover(NOON + HOUR, undefined)).rejects.toThrow("damaged");
  expect(await db.marks.count()).toBe(2);
});

it("a deleted database is offered again, whatever happens between deleting and restoring", async () => {
  await backUp(Date.now() - HOUR);
  const [backup] = await listBackups();
  await db.delete();
  await db.open();
  expect(await findLoss()).toEqual(backup);
  const tables = Object.getPrototypeOf(db.papers) as typeof db.papers;
  const put = vi.spyOn(tables, "bulkGet").mockRejectedValue(new DiskFull());
  await expect(recover(backup?.at, undefined)).rejects.toMatchObject({ name: "QuotaExceededError" });
  put.mockRestore();
  expect(await findLoss()).toEqual(backup);
  await recover(backup?.at, undefined);
  expect(await db.marks.orderBy("savedAt").primaryKeys()).toEqual(["a", "b"]);
  expect(await findLoss()).toBeUndefined();
});

it("looking for a missing database does not make one", async () => {
  await db.delete();
  expect(await readRaw()).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
});
