import "fake-indexeddb/auto";

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startFresh } from "../../../tests/support/fresh";
import { bare, ordinary } from "../../../tests/support/hostile";
import { paper } from "../../../tests/support/records";
import { type StandInZotero, startZotero } from "../../../tests/support/zotero";
import { db } from "../../store/db/database";
import { sendToZotero } from "./send";
import { type ZoteroFailure, zoteroSentence } from "./zoteroFailure";
import { zoteroItem } from "./zoteroItem";

describe("a paper for Zotero", () => {
  it("is a preprint with all that is known", () =>
    expect(zoteroItem(ordinary)).toEqual({
      id: "2606.01234",
      itemType: "preprint",
      title: "On $k$-Means & <think>: A Survey",
      creators: [
        { creatorType: "author", firstName: "Ada", lastName: "Lovelace" },
        { creatorType: "author", firstName: "Ludwig", lastName: "van Beethoven" },
        { creatorType: "author", lastName: "Qwen Team", fieldMode: 1 },
        { creatorType: "author", firstName: "Paul", lastName: "Erdős" },
      ],
      abstractNote: "We measure 50% of what was assumed, in $O(n^2)$.",
      date: "2026-06-29",
      repository: "arXiv",
      archiveID: "arXiv:2606.01234",
      DOI: "10.48550/arXiv.2606.01234",
      url: "https://arxiv.org/abs/2606.01234",
      libraryCatalog: "arXiv.org",
      extra: "arXiv:2606.01234",
      tags: [{ tag: "theory" }, { tag: "to cite" }],
      notes: [{ note: expect.stringMatching(/<h1.*>Mine<\/h1>[\s\S]*<em>another<\/em>/) }],
      attachments: [
        { title: "Preprint PDF", url: "https://arxiv.org/pdf/2606.01234", mimeType: "application/pdf" },
      ],
    }));

  it("lacks what is unknown", () => {
    const item = zoteroItem(bare);
    expect(item).toMatchObject({ creators: [], tags: [], notes: [] });
    for (const field of ["abstractNote", "date", "DOI"]) expect(item).not.toHaveProperty(field);
  });

  it("has no mark-up from its note", () =>
    expect(JSON.stringify(zoteroItem({ ...ordinary, note: "<img src=x onerror=a>" }).notes)).not.toContain(
      "<img",
    ));
});

describe("sending", () => {
  let zotero: StandInZotero;
  const ids = Array.from({ length: 60 }, (_, i) => `2606.${String(i).padStart(5, "0")}`);

  beforeEach(async () => {
    await startFresh();
    zotero = await startZotero();
    await db.papers.bulkPut(ids.map((id) => paper(id)));
  });
  afterEach(() => zotero.close());

  const send = (wanted = ids) => sendToZotero(wanted, { address: zotero.address });

  it("stores all papers in their order, some at a time, and tells its progress", async () => {
    const progress: number[] = [];
    const { sent, failure } = await sendToZotero(ids, {
      address: zotero.address,
      onProgress: (count) => progress.push(count),
    });
    expect([sent, failure]).toEqual([60, undefined]);
    expect(zotero.items.map((item) => item.id)).toEqual(ids);
    expect(progress).toEqual([25, 50, 60]);
    expect(zoteroSentence(sent, 60)).toBe("Sent to Zotero: 60 papers.");
  });

  it("ends between two requests when it is cancelled", async () => {
    const controller = new AbortController();
    const { sent } = await sendToZotero(ids, {
      address: zotero.address,
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    expect([sent, zotero.items.length]).toEqual([25, 25]);
  });

  it.each<[Parameters<StandInZotero["behave"]>[0], ZoteroFailure, string]>([
    ["forbidden", { kind: "refused", status: 403 }, "Zotero refused the papers (error 403)."],
    ["sessionExists", { kind: "refused", status: 409 }, "Zotero refused the papers (error 409)."],
    ["broken", { kind: "broken", status: 500 }, "Zotero couldn't store the papers (error 500)."],
    [
      "readOnly",
      { kind: "readOnly" },
      "The library selected in Zotero is read-only. Select another one there.",
    ],
    [
      "outdated",
      { kind: "outdated" },
      "This version of Zotero uses a protocol Daypaper does not support yet.",
    ],
    ["other", { kind: "notZotero" }, "Another program is using Zotero's port. Close it, then try again."],
  ])("reports a Zotero that is %s", async (behaviour, failure, sentence) => {
    zotero.behave(behaviour);
    const result = await send();
    expect(result).toEqual({ sent: 0, failure });
    expect(zoteroSentence(result.sent, 60, result.failure)).toBe(sentence);
  });

  it("reports that Zotero is not running", async () => {
    await zotero.close();
    const { sent, failure } = await send();
    expect([sent, failure]).toEqual([0, { kind: "notRunning" }]);
    expect(zoteroSentence(sent, 60, failure)).toBe(
      "Zotero doesn't answer. Start it on this computer, then try again.",
    );
  });

  it("tells how many are stored when it breaks half-way, and can go on after those", async () => {
    zotero.behave("broken", 1);
    const { sent, failure } = await send();
    expect(zoteroSentence(sent, 60, failure)).toBe(
      "Zotero couldn't store the papers (error 500). Zotero has 25 of 60 papers.",
    );
    zotero.behave("well");
    expect(await send(ids.slice(sent))).toEqual({ sent: 35 });
    expect(zotero.items.map((item) => item.id)).toEqual(ids);
  });
});
