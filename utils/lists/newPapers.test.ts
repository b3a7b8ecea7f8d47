import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { startFresh } from "../../tests/support/fresh";
import { follow, listDay, putMark } from "../../tests/support/lists";
import { db } from "../db/database";
import { noMark, TOUCHES } from "../marks/mark";
import { newPaperIds } from "./newPapers";

beforeEach(startFresh);
const ids = async (scope?: "every" | "latest") => [...(await newPaperIds(scope))].sort();

it("nothing is new before anything is followed", async () => {
  await listDay("2026-06-30", ["a"]);
  expect(await ids()).toEqual([]);
  expect(await ids("latest")).toEqual([]);
});

describe("a paper is new", () => {
  beforeEach(() => follow("2026-06-29", "2026-06-30"));

  it("on every followed day", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await listDay("2026-06-29", ["c"]);
    expect(await ids()).toEqual(["a", "b", "c"]);
    expect(await ids("latest")).toEqual(["a", "b"]);
  });

  it("not on a day that was merely looked at", async () => {
    await listDay("2026-06-30", ["a"]);
    await listDay("2026-06-29", ["b"], { followed: false });
    expect(await ids()).toEqual(["a"]);
  });

  it("not on days before following began", async () => {
    await listDay("2026-06-26", ["a"]);
    await listDay("2026-06-29", ["b"]);
    expect(await ids()).toEqual(["b"]);
  });

  it("once, however often it is listed", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await listDay("2026-06-29", ["b", "a"]);
    expect(await ids()).toEqual(["a", "b"]);
  });

  it("when it is listed again on a followed day, but was never touched", async () => {
    await listDay("2026-06-25", ["a"], { followed: false });
    await listDay("2026-06-30", ["a"]);
    expect(await ids()).toEqual(["a"]);
  });

  it.each(TOUCHES)("until it is %s, also where it is listed again later", async (field) => {
    await listDay("2026-06-29", ["a", "b"]);
    await putMark("a", field, 5);
    expect(await ids()).toEqual(["b"]);
    await listDay("2026-06-30", ["a"]);
    expect(await ids()).toEqual(["b"]);
    expect(await ids("latest")).toEqual([]);
  });

  it("when every mark was taken back", async () => {
    await listDay("2026-06-30", ["a"]);
    await db.marks.put({ ...noMark("a"), changedAt: { read: 5, saved: 6 } });
    expect(await ids()).toEqual(["a"]);
  });

  it("only while it is listed", async () => {
    await listDay("2026-06-30", ["a", "b"]);
    await db.listings.delete(["day/2026-06-30", "a"]);
    expect(await ids()).toEqual(["b"]);
  });

  it("whatever its id looks like", async () => {
    await listDay("2026-06-30", ["cs/0112017", "~", "2606.00001"]);
    expect(await ids()).toHaveLength(3);
  });

  it("by keys alone: no record is read", async () => {
    await listDay("2026-06-30", ["a"]);
    await db.papers.clear();
    expect(await ids()).toEqual(["a"]);
  });
});
