import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startFresh } from "../../tests/support/fresh";
import { listDay } from "../../tests/support/lists";
import { readLibrary } from "../queries/library/records";
import type { WrittenRule } from "../rules/draft";
import { db } from "../store/db/database";
import { ACTIONS, type ActionArgs, type ActionName, run } from "./actions";
import { finish } from "./finish";
import type { Action } from "./handOver";
import { readRules } from "./rules";

const RULE: WrittenRule = { id: "rule", effect: "mute", words: "looms", madeAt: 1, changedAt: {} };
const DAY = "2026-06-30";

/** A value that each action can change, in a library that `prepare` has made. */
const ARGS: ActionArgs = {
  mark: [["a"], "saved", false],
  markAllRead: [["a", "b"]],
  seen: [["c"]],
  setStatus: [["a", "b"], "reading"],
  rate: [["a"], 3],
  snooze: [["b"], 9e12],
  tag: [["b"], "new", true],
  writeNote: ["a", "One."],
  move: [["a"], "b"],
  addRule: ["another", { effect: "follow", words: "moons" }],
  changeRule: ["rule", { effect: "mute", words: "moons" }],
  switchRule: [RULE, false],
  removeRule: [RULE],
  skipPaper: [DAY, "c"],
  muteTopic: ["another", DAY, "c", "moons"],
  renameTag: ["theory", "practice"],
  removeTag: ["theory"],
  colourTag: ["theory", "red"],
};

beforeEach(async () => {
  await startFresh();
  await listDay(DAY, ["a", "b", "c"]);
  await run("mark", [["a", "b"], "saved", true]);
  await run("tag", [["a"], "theory", true]);
  await run("addRule", [RULE.id, RULE]);
});
afterEach(() => vi.restoreAllMocks());

const state = async () => ({ library: await readLibrary(), changes: await db.changes.count() });

it.each(Object.keys(ACTIONS) as ActionName[])("%s done twice has the effect of once", async (name) => {
  const before = await state();
  await finish([{ name, args: ARGS[name] }]);
  const once = await state();
  expect(once).not.toEqual(before);
  await finish([{ name, args: ARGS[name] }]);
  expect(await state()).toEqual(once);
});

it("a value that is cleared stays cleared, though messages carry no undefined", async () => {
  await run("rate", [["a"], 3]);
  await run("colourTag", ["theory", "red"]);
  await run("snooze", [["a"], 9e12]);
  const begun: Action[] = [
    { name: "rate", args: [["a"], undefined] },
    { name: "colourTag", args: ["theory", undefined] },
    { name: "snooze", args: [["a"], undefined] },
  ];
  await finish(JSON.parse(JSON.stringify(begun)));
  const mark = await db.marks.get("a");
  expect(mark).not.toHaveProperty("rating");
  expect(mark).not.toHaveProperty("snoozedUntil");
  expect(await db.tags.get("theory")).not.toHaveProperty("colour");
});

it("actions are finished in order, also those of two pages, and a failing action does not stop others", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  await Promise.all([
    finish([
      { name: "rate", args: [["a"], 2] },
      { name: "unknown" as "rate", args: [] },
    ]),
    finish([
      { name: "rate", args: [["a"], 5] },
      { name: "removeRule", args: [RULE] },
    ]),
  ]);
  expect((await db.marks.get("a"))?.rating).toBe(5);
  expect(await readRules()).toEqual([]);
  expect(logged).toHaveBeenCalledOnce();
});
