import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { atomOf, entryOf } from "../../../tests/support/atom";
import { clock, NOON, online, startFresh, writes } from "../../../tests/support/fresh";
import { json } from "../../../tests/support/hub";
import { paper } from "../../../tests/support/records";
import { db } from "../../store/db/database";
import { BETWEEN_REQUESTS } from "./takeFromArxiv";
import { takenSentence, takePaper } from "./takePaper";

const ID = "2601.00007";

let asked: URL[] = [];
let hub: () => Response;
let arxiv: () => Response;
const allowArxiv = (isAllowed: boolean) => {
  fakeBrowser.permissions.contains = async ({ origins }) =>
    isAllowed || !origins?.some((origin) => origin.includes("arxiv"));
};

beforeEach(async () => {
  await startFresh();
  asked = [];
  hub = () => json({ error: "Paper not found." }, {}, 404);
  arxiv = () => new Response(atomOf(entryOf(ID)));
  vi.stubGlobal("fetch", async (input: string) => {
    const url = new URL(input);
    asked.push(url);
    return url.host === "export.arxiv.org" ? arxiv() : hub();
  });
});

const hosts = () => asked.map(({ host }) => host);
const sentence = async () => takenSentence(ID, await takePaper(ID));

describe("a paper to be saved", () => {
  it("is taken as it is stored, without a request", async () => {
    await db.papers.put(paper(ID));
    expect(await takePaper(ID)).toEqual({ kind: "known" });
    expect(asked).toEqual([]);
  });

  it("is taken from Hugging Face, and then arXiv is not asked", async () => {
    hub = () => json({ id: ID, title: "On engines" });
    expect(await takePaper(ID)).toEqual({ kind: "known" });
    expect(hosts()).toEqual(["huggingface.co"]);
  });

  it("is taken from arXiv if Hugging Face does not know it, and is found in a search", async () => {
    expect(await takePaper(ID)).toEqual({ kind: "known" });
    expect(asked[1]?.href).toBe(`https://export.arxiv.org/api/query?id_list=${ID}&max_results=1`);
    expect(await db.papers.get(ID)).toMatchObject({ title: "On engines that nobody listed", upvotes: 0 });
    expect(await db.unindexed.toArray()).toMatchObject([{ paperId: ID }]);
  });

  it("is not taken from arXiv without permission", async () => {
    allowArxiv(false);
    expect(await takePaper(ID)).toEqual({ kind: "needsLeave" });
    expect(hosts()).toEqual(["huggingface.co"]);
  });

  it("is refused with a sentence if nobody knows it", async () => {
    arxiv = () => new Response(atomOf());
    expect(await sentence()).toBe(`Neither Hugging Face nor arXiv knows a paper ${ID}. It wasn't saved.`);
    expect(await db.papers.count()).toBe(0);
  });

  it("can be saved by its id if nobody can be asked", async () => {
    online(false);
    const taken = await takePaper(ID);
    expect(taken).toEqual({ kind: "unasked", failure: { kind: "offline" } });
    expect(takenSentence(ID, taken)).toBe(
      "You are offline. The paper is kept by its arXiv ID; its title will be added later.",
    );
    expect(asked).toEqual([]);
  });

  it.each<[string, () => Response, string]>([
    ["is down", () => new Response("", { status: 500 }), "arXiv is having trouble (error 500)."],
    [
      "asks for a pause",
      () => new Response("", { status: 429 }),
      "arXiv asked us to slow down. Try again in a minute.",
    ],
    ["makes no sense", () => new Response("{}"), "arXiv answered with something Daypaper can't read."],
    ["cannot be reached", () => Response.error(), "arXiv is having trouble (error 0)."],
  ])("waits for an arXiv that %s", async (_, answer, told) => {
    arxiv = answer;
    expect(await sentence()).toBe(
      `Hugging Face doesn't know this paper, and it couldn't be saved from arXiv. ${told}`,
    );
    expect(await db.papers.count()).toBe(0);
  });

  it("is not requested elsewhere if the disk is full", async () => {
    hub = () => json({ id: ID, title: "On engines" });
    vi.spyOn(console, "error").mockImplementation(() => {});
    writes.refuse = () => true;
    await expect(takePaper(ID)).rejects.toThrow();
    expect(hosts()).toEqual(["huggingface.co"]);
  });
});

describe("asking arXiv", () => {
  it("happens once in three seconds, in any context", async () => {
    const waits: number[] = [];
    vi.stubGlobal("setTimeout", (callback: () => void, milliseconds: number) => {
      waits.push(milliseconds);
      clock(Date.now() + milliseconds);
      queueMicrotask(callback);
    });
    arxiv = () => new Response(atomOf());
    await takePaper("2601.00001");
    clock(NOON + 1000);
    await Promise.all([takePaper("2601.00002"), takePaper("2601.00003")]);
    expect(waits.filter((each) => each > 100)).toEqual([2000, BETWEEN_REQUESTS]);
  });

  it("happens once for a paper that two callers want", async () => {
    await Promise.all([takePaper(ID), takePaper(ID)]);
    expect(hosts()).toEqual(["huggingface.co", "export.arxiv.org"]);
  });
});
