import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { clock, dump, NOON, startFresh, writes } from "../../../tests/support/fresh";
import { writeNote } from "../../actions/keep";
import { mark } from "../../actions/markPapers";
import { DAY } from "../../ground/dates/day";
import type { PaperDetails } from "../../model/detail";
import { PRUNED } from "../../model/following";
import { db } from "../../store/db/database";
import { noteOpened } from "./noteOpened";
import { pruneDetails } from "./pruneDetails";
import { storeText } from "./storeDetail";

beforeEach(startFresh);

const [OLD, RECENT] = [NOON - 91 * DAY, NOON - 89 * DAY];
const fetched = (id: string, fetchedAt: number, openedAt?: number): PaperDetails => ({
  id,
  answer: { fetchedAt, isMissing: false },
  ...(openedAt && { openedAt }),
});
const kept = () => db.details.toCollection().primaryKeys();
const idsOf = (count: number) => Array.from({ length: count }, (_, n) => `2606.1${1000 + n}`);

describe("details are pruned", () => {
  it.each<[string, PaperDetails, boolean]>([
    ["fetched long ago", fetched("a", OLD), false],
    ["fetched lately", fetched("a", RECENT), true],
    ["opened lately", fetched("a", OLD, RECENT), true],
    ["opened long ago", fetched("a", OLD, OLD + 1), false],
    [
      "with a text that was fetched lately",
      { ...fetched("a", OLD), text: { fetchedAt: RECENT, isMissing: true } },
      true,
    ],
    ["opened in the future, by a clock that was wrong", fetched("a", OLD, NOON + DAY), true],
  ])("of a paper that was %s, unless something of it is recent", async (_, row, isKept) => {
    await db.details.put(row);
    await pruneDetails();
    expect(await kept()).toEqual(isKept ? ["a"] : []);
  });

  it("but not of a paper that is marked or noted; “seen” does not count as a mark", async () => {
    const ids = ["hidden", "noted", "read", "saved", "seen", "unsaved"];
    await db.details.bulkPut(ids.map((id) => fetched(id, OLD)));
    for (const field of ["hidden", "read", "saved", "seen"] as const) await mark([field], field, true);
    await mark(["unsaved"], "saved", true);
    await mark(["unsaved"], "saved", false);
    await writeNote("noted", "Read **this**.");
    const before = await dump();
    await pruneDetails();
    expect(await kept()).toEqual(["hidden", "noted", "read", "saved"]);
    const after = await dump();
    const others = ({ details: _, following: __, ...rest }: typeof before) => rest;
    expect(others(after), "nothing else has changed").toEqual(others(before));
  });

  it("in slices, and again from the beginning if the worker was killed", async () => {
    await db.details.bulkPut(idsOf(50).map((id) => fetched(id, OLD)));
    await mark(idsOf(1), "saved", true);
    const began = writes.count;
    writes.refuse = (nth) => nth === began + 2;
    await expect(pruneDetails()).rejects.toThrow();
    expect(await kept()).toHaveLength(31);
    expect(await db.following.get(PRUNED)).toBeUndefined();
    writes.refuse = () => false;
    await pruneDetails();
    expect(await kept()).toEqual(idsOf(1));
    await pruneDetails();
    expect(await kept()).toEqual(idsOf(1));
  });

  it("once a day", async () => {
    await pruneDetails();
    await db.details.put(fetched("a", OLD));
    await pruneDetails();
    expect(await kept()).toEqual(["a"]);
    clock(NOON + DAY + 1);
    await pruneDetails();
    expect(await kept()).toEqual([]);
    clock(NOON);
    await db.details.put(fetched("a", OLD));
    await pruneDetails();
    expect(await kept(), "a clock that was set back does not prevent it").toEqual([]);
  });

  it("once by two calls at a time", async () => {
    await db.details.bulkPut(idsOf(50).map((id) => fetched(id, OLD)));
    await Promise.all([pruneDetails(), pruneDetails()]);
    expect(await kept()).toEqual([]);
    // Parts of 20, 20 and 10, and the row that notes the run.
    expect(writes.count - 1).toBe(4);
  });

  it("but not of a paper that is opened meanwhile", async () => {
    const ids = idsOf(50);
    await db.details.bulkPut(ids.map((id) => fetched(id, OLD)));
    const pruning = pruneDetails();
    await noteOpened(ids.at(-1) ?? "");
    await pruning;
    expect(await kept()).toEqual([ids.at(-1)]);
  });
});

describe("the opening of a page", () => {
  it("is noted once a day", async () => {
    await db.details.put(fetched("a", OLD));
    await noteOpened("a");
    const count = writes.count;
    await noteOpened("a", NOON + DAY - 1);
    expect(writes.count).toBe(count);
    expect(await db.details.get("a")).toEqual(fetched("a", OLD, NOON));
    await noteOpened("a", NOON + DAY + 1);
    expect((await db.details.get("a"))?.openedAt).toBe(NOON + DAY + 1);
  });

  it("is not noted for a paper of which nothing is stored", async () => {
    await noteOpened("a");
    expect(await kept()).toEqual([]);
  });

  it("stays noted when something else of the paper is stored", async () => {
    await db.details.put(fetched("a", OLD, NOON));
    await storeText("a", { kind: "none" }, NOON + 1);
    expect((await db.details.get("a"))?.openedAt).toBe(NOON);
  });
});
