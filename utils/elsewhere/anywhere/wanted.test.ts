import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { clock, NOON, startFresh, withoutWaiting } from "../../../tests/support/fresh";
import { paper } from "../../../tests/support/records";
import { FOLLOWING } from "../../model/following";
import { db } from "../../store/db/database";
import { saveWanted } from "./saveFromAnywhere";
import { forgetWanted, noteWanted, readWanted } from "./wanted";

const ID = "2601.00007";
const MINUTE = 60_000;

beforeEach(startFresh);

describe("the paper for which the user was asked for access to arXiv", () => {
  it("is remembered for as long as an answer may take, and no longer", async () => {
    expect(await readWanted()).toBeUndefined();
    await noteWanted(ID);
    clock(NOON + 5 * MINUTE - 1);
    expect(await readWanted()).toBe(ID);
    clock(NOON + 5 * MINUTE + 1);
    expect(await readWanted()).toBeUndefined();
  });

  it("is ignored if its time is in the future, because the clock was set back", async () => {
    await noteWanted(ID);
    clock(NOON - MINUTE);
    expect(await readWanted()).toBeUndefined();
  });

  it("is the last one asked for, and forgetting it leaves the row beside it as it was", async () => {
    await db.following.put({ key: FOLLOWING, latest: "2026-06-30" });
    await noteWanted("2601.00001");
    await noteWanted(ID);
    expect(await readWanted()).toBe(ID);
    await forgetWanted();
    expect(await readWanted()).toBeUndefined();
    expect(await db.following.get(FOLLOWING)).toEqual({ key: FOLLOWING, latest: "2026-06-30" });
  });

  it("is saved once the answer is there, and only once", async () => {
    await db.papers.put(paper(ID));
    await noteWanted(ID);
    withoutWaiting();
    await saveWanted();
    expect((await db.marks.get(ID))?.savedAt).toBe(NOON);
    await db.marks.clear();
    await saveWanted();
    expect(await db.marks.count()).toBe(0);
  });
});
