import "fake-indexeddb/auto";

import { beforeEach, expect, it } from "vitest";
import { clock, NOON, startFresh } from "../../tests/support/fresh";
import { contents } from "../../tests/support/libraries";
import { db } from "../store/db/database";
import { rate, setStatus, snooze, tag, writeNote } from "./keep";
import { mark, undo } from "./markPapers";
import { colourTag, removeTag, renameTag } from "./tags";

beforeEach(startFresh);

/** One step of each kind. The number makes each step change something. */
const KINDS: ((nth: number) => Promise<unknown>)[] = [
  (nth) => mark([`p${nth}`], "saved", true),
  (nth) => setStatus(["a"], nth % 20 < 10 ? "reading" : "done"),
  (nth) => rate(["a"], (nth % 5) + 1),
  () => rate(["a"], undefined),
  (nth) => snooze(["a", "b"], NOON + nth),
  (nth) => tag(["a", "b"], `tag ${nth}`, true),
  (nth) => colourTag(`tag ${nth - 1}`, "red"),
  (nth) => renameTag(`tag ${nth - 2}`, `named ${nth}`),
  (nth) => writeNote("a", `Note ${nth}`),
  (nth) => removeTag(`named ${nth - 2}`),
];

it("the last hundred steps of any kind can be undone in order, by a page that was opened later", async () => {
  const after: string[][] = [];
  for (let nth = 0; nth < 110; nth++) {
    // Notes of one sitting are one step, so each note is written an hour after the one before.
    clock(NOON + nth * 3_600_000);
    await KINDS[nth % KINDS.length]?.(nth);
    after.push(await contents());
    expect(after[nth], `step ${nth} changes something`).not.toEqual(after[nth - 1]);
  }

  for (let nth = 109; nth >= 10; nth--) {
    // Only the database remembers: the page that undoes has never seen the page that changed.
    db.close();
    await db.open();
    expect(await contents()).toEqual(after[nth]);
    expect(await undo(), `step ${nth}`).toBeDefined();
  }
  expect(await contents()).toEqual(after[9]);
  expect(await undo()).toBeUndefined();
});
