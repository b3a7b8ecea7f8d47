import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { dump, NOON, startFresh } from "../../../tests/support/fresh";
import { readAtNoon } from "../../../tests/support/reading";
import { paper } from "../../../tests/support/records";
import { rate, tag } from "../../actions/keep";
import { mark, seen, undo } from "../../actions/markPapers";
import type { FieldRecord } from "../../queries/library/records";
import { db } from "../../store/db/database";
import type { Incoming } from "./incoming";
import { previewIncoming } from "./previewIncoming";
import { storeIncoming } from "./storeIncoming";

beforeEach(startFresh);

const NOTHING = { count: 0, first: [] };
const named = (...ids: string[]) => ({
  count: ids.length,
  first: ids.map((id) => ({ id, title: `arXiv ${id}` })),
});
const list = (...ids: string[]) => readAtNoon(ids.join("\n"));
const A = "2606.00001";
const B = "2606.00002";

it("tells what is added, merged, kept and left out, and changes nothing", async () => {
  await mark([A], "saved", true, NOON - 9);
  await rate([A], 3);
  const before = await dump();
  const incoming = readAtNoon(`
    @misc{a, eprint={${A}}, title={On engines}, keywords={theory}, ranking={rank5}}
    @misc{b, eprint={${B}}, title={On looms}}
    @misc{c, title={On paper}}`);
  expect(await previewIncoming(incoming)).toEqual({
    source: "BibTeX",
    added: { count: 1, first: [{ id: B, title: "On looms" }] },
    merged: { count: 1, first: [{ id: A, title: "On engines" }] },
    kept: { count: 1, first: [{ id: A, title: "On engines" }] },
    overruled: 0,
    same: 0,
    others: 0,
    tags: 1,
    rules: 0,
    digests: 0,
    unnamed: 0,
    left: [{ reason: "No arXiv ID or link found", count: 1, records: ["On paper"] }],
  });
  expect(await dump()).toEqual(before);
});

describe("papers", () => {
  it("are named by their titles if they are stored, else by their ids, and counted", async () => {
    await db.papers.put(paper(A, { title: "On engines" }));
    expect(await previewIncoming(list(A, B))).toMatchObject({
      added: { count: 2, first: [{ title: "On engines" }, { title: `arXiv ${B}` }] },
      unnamed: 1,
    });
  });

  it("that were only seen here count as added", async () => {
    await seen([A], 5);
    expect(await previewIncoming(list(A))).toMatchObject({ added: named(A), merged: NOTHING });
  });

  it("that have only a note or a tag here count as in the library", async () => {
    await db.notes.put({ paperId: A, markdown: "x", changedAt: { markdown: 1 } });
    await tag([B], "x", true, 1);
    expect(await previewIncoming(list(A, B))).toMatchObject({ added: NOTHING, merged: { count: 2 } });
  });

  it("that are the same here count as the same", async () => {
    await mark([A], "saved", true, 5);
    expect(await previewIncoming(list(A))).toMatchObject({ added: NOTHING, kept: NOTHING, same: 1 });
  });

  it("that were removed here stay removed, unless that is overruled", async () => {
    await storeIncoming(list(A), { progress: () => {}, signal: new AbortController().signal });
    await undo();
    expect(await previewIncoming(list(A))).toMatchObject({ added: NOTHING, kept: named(A), overruled: 1 });
    expect(await previewIncoming(list(A), { overrule: true })).toMatchObject({
      added: named(A),
      kept: NOTHING,
      overruled: 0,
    });
  });

  it("that were only seen on another copy do not count", async () => {
    const seenThere: FieldRecord = { table: "marks", key: A, field: "seen", value: 5, changedAt: 5 };
    const incoming: Incoming = { source: "x", onlyAdds: false, fields: [seenThere], papers: [], left: [] };
    expect(await previewIncoming(incoming)).toMatchObject({ added: NOTHING, others: 1 });
  });
});

it("names the first of ten thousand papers", async () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => `2606.${10_000 + i}`);
  const { added } = await previewIncoming(list(...ids));
  expect(added.count).toBe(10_000);
  expect(added.first).toEqual(named(...ids.slice(0, 5)).first);
});
