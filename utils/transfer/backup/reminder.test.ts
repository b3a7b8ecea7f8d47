import "fake-indexeddb/auto";

import { beforeEach, expect, it } from "vitest";
import { NOON, startFresh } from "../../../tests/support/fresh";
import { mark } from "../../actions/markPapers";
import { isReminderDue, readKept } from "./reminder";
import { noteTimes, readTimes } from "./times";

beforeEach(startFresh);

const DAY = 86_400_000;
const long = NOON - 30 * DAY;
const lately = long + 1;

it.each<[string, Parameters<typeof isReminderDue>[0], boolean]>([
  ["nothing saved", { saved: 0 }, false],
  ["nine papers, saved long ago", { saved: 9, firstSavedAt: long }, false],
  ["ten papers, saved long ago", { saved: 10, firstSavedAt: long }, true],
  ["ten papers, the first lately", { saved: 10, firstSavedAt: lately }, false],
  ["downloaded lately", { saved: 99, firstSavedAt: 5, downloadedAt: lately }, false],
  ["downloaded long ago", { saved: 99, firstSavedAt: 5, downloadedAt: long }, true],
  ["dismissed lately", { saved: 99, firstSavedAt: 5, downloadedAt: long, dismissedAt: lately }, false],
  ["dismissed long ago", { saved: 99, firstSavedAt: 5, dismissedAt: long }, true],
  ["downloaded after it was dismissed", { saved: 99, downloadedAt: lately, dismissedAt: long }, false],
])("%s", (_, kept, due) => expect(isReminderDue(kept, NOON)).toBe(due));

it("counts the saved papers, from the first time that one was saved", async () => {
  expect(await readKept()).toEqual({ saved: 0 });
  await mark(["a"], "saved", true, 7);
  await mark(["b"], "saved", true, 5);
  await mark(["c"], "read", true, 3);
  await noteTimes({ downloadedAt: 9 });
  expect(await readKept()).toEqual({ saved: 2, firstSavedAt: 5, downloadedAt: 9 });
});

it("two times that are noted at once are both kept, and neither goes back", async () => {
  await Promise.all([noteTimes({ downloadedAt: 9 }), noteTimes({ dismissedAt: 8 })]);
  await noteTimes({ downloadedAt: 4 });
  expect(await readTimes()).toEqual({ downloadedAt: 9, dismissedAt: 8 });
});
