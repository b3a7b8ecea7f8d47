import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { startFresh, writes } from "../../../tests/support/fresh";
import { contents } from "../../../tests/support/libraries";
import { undo } from "../../actions/markPapers";
import { db } from "../../store/db/database";
import { type ImportAnswer, type ImportRequest, serveImport } from "./serveImport";

let answers: ImportAnswer[];
let ask: (request: ImportRequest) => Promise<void>;
beforeEach(async () => {
  await startFresh();
  answers = [];
  ask = serveImport((answer) => answers.push(answer));
});
const last = () => answers.at(-1);
const readText = (source: Blob | string) => ask({ kind: "read", source });

it("reads, previews, stores, and tells which step to undo", async () => {
  await readText(new Blob(["https://arxiv.org/abs/2606.01234"]));
  expect(last()).toMatchObject({ kind: "preview", preview: { added: { count: 1 }, unnamed: 1 }, wish: {} });
  expect(await db.marks.count()).toBe(0);
  await ask({ kind: "store", wish: {} });
  const stored = last();
  expect(stored).toMatchObject({ kind: "stored", papers: 1 });
  expect(await contents()).toHaveLength(1);
  if (stored?.kind === "stored") await undo(stored.changeId);
  expect(await contents()).toEqual([]);
  await ask({ kind: "preview", wish: {} });
  expect(last()).toMatchObject({ preview: { added: { count: 0 }, overruled: 1 } });
  await ask({ kind: "store", wish: {} });
  expect(last()).toEqual({ kind: "stored", papers: 0 });
  await ask({ kind: "store", wish: { overrule: true } });
  expect(last()).toMatchObject({ kind: "stored", papers: 1 });
});

it("tells in a sentence what it cannot read", async () => {
  await readText("");
  expect(last()).toEqual({ kind: "refused", sentence: "This is empty: there is nothing to import." });
  const huge = { size: 201 * 1024 * 1024 } as Blob;
  await readText(huge);
  expect(last()).toMatchObject({ kind: "refused", sentence: expect.stringContaining("larger than 200 MB") });
});

it("tells if a file is no longer there", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const gone = new Blob(["2606.01234"]);
  gone.arrayBuffer = () => Promise.reject(new DOMException("moved", "NotReadableError"));
  await readText(gone);
  expect(last()).toMatchObject({ kind: "refused", sentence: expect.stringContaining("moved or changed") });
});

it("tells if it cannot store, and then nothing is stored", async () => {
  await readText("2606.01234");
  writes.refuse = () => true;
  await ask({ kind: "store", wish: {} });
  expect(last()).toMatchObject({ kind: "failed", message: expect.stringContaining("QuotaExceededError") });
  writes.refuse = () => false;
  expect(await db.marks.count()).toBe(0);
});

it("can be cancelled while it stores, and can be started again", async () => {
  await readText("2606.01234");
  const storing = ask({ kind: "store", wish: {} });
  await ask({ kind: "cancel" });
  await storing;
  expect(last()).toEqual({ kind: "cancelled" });
  expect(await db.marks.count()).toBe(0);
  await ask({ kind: "store", wish: {} });
  expect(last()).toMatchObject({ kind: "stored", papers: 1 });
});

describe("a file may be encoded in", () => {
  const text = "@misc{a, eprint={2606.01234}, title={Über Öl}}";
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16", utf16],
    ["UTF-16 the other way round", Buffer.from(utf16).swap16()],
    ["what Windows used to write", Buffer.from(text, "latin1")],
  ])("%s", async (_, bytes) => {
    await readText(new Blob([new Uint8Array(bytes)]));
    expect(last()).toMatchObject({ preview: { added: { first: [{ title: "Über Öl" }] } } });
  });
});
