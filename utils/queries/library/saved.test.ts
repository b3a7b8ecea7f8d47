import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { NOON, startFresh } from "../../../tests/support/fresh";
import { paper } from "../../../tests/support/records";
import { setStatus, snooze, tag, writeNote } from "../../actions/keep";
import { mark } from "../../actions/markPapers";
import { HOUR } from "../../ground/dates/day";
import { SAVED } from "../../route/formatRoute";
import { parseSavedQuery, type SavedQuery, savedRoute } from "../../route/savedQuery";
import { db } from "../../store/db/database";
import { readSaved, savedEntries } from "./saved";

const PLAIN: SavedQuery = { tab: "toRead", sort: "saved", only: [], picks: {}, text: "" };
const QUERIES: [string, SavedQuery][] = [
  [SAVED, PLAIN],
  [`${SAVED}?status=done&sort=title`, { ...PLAIN, tab: "done", sort: "title" }],
  [`${SAVED}?tag=a%26b+c&q=%23+graphs`, { ...PLAIN, tag: "a&b c", text: "# graphs" }],
  [
    `${SAVED}?only=code&organization=deep-lab&sort=stars`,
    { ...PLAIN, only: ["code"], picks: { organization: "deep-lab" }, sort: "stars" },
  ],
];
it.each(QUERIES)("the address %s", (route, query) => {
  expect(savedRoute(query)).toBe(route);
  expect(parseSavedQuery(route.split("?")[1])).toEqual(query);
});
it("parts of an address that mean nothing are ignored", () => {
  expect(parseSavedQuery("status=__proto__&sort=4&tag=&x")).toEqual(PLAIN);
});

const ids = async (filter: string, found?: Set<string>, now = NOON) =>
  (await readSaved(parseSavedQuery(filter), found, now)).ids.join("");

beforeEach(async () => {
  await startFresh();
  await db.papers.bulkPut([
    paper("a", { title: "Beta", upvotes: 5, publishedAt: 30, comments: 4, githubRepo: "https://e.org/a" }),
    paper("b", {
      title: "Alpha",
      upvotes: 9,
      publishedAt: 10,
      githubRepo: "https://e.org/b",
      githubStars: 7,
    }),
    paper("c", { title: "Gamma", upvotes: 1, aiKeywords: ["Graph rag"] }),
    paper("not saved", { title: "Aleph", upvotes: 99, publishedAt: 99 }),
  ]);
  for (const [at, id] of ["a", "b", "c", "d"].entries()) await mark([id], "saved", true, NOON + at);
  await mark(["not saved"], "read", true);
});

describe("the saved papers", () => {
  it.each([
    ["", "dcba"],
    ["sort=saved", "dcba"],
    // c has no date, and d is not stored: they come last.
    ["sort=published", "abcd"],
    ["sort=upvotes", "bacd"],
    ["sort=title", "bacd"],
    ["sort=hand", "dcba"],
    // Among equals the later id comes first.
    ["sort=comments", "acbd"],
    ["sort=stars", "bacd"],
    ["only=code", "ba"],
    ["only=code&sort=comments", "ab"],
    ["keyword=graph+RAG", "c"],
    ["submitter=nobody", ""],
  ])("in the order of %j", async (filter, expected) => expect(await ids(filter)).toBe(expected));

  it("by title as people look for it: in any case, with accented letters beside plain ones", async () => {
    const titles = { a: "ab initio", b: "Zebra", c: "É before F", d: "Ac" };
    for (const [id, title] of Object.entries(titles)) await db.papers.put(paper(id, { title }));
    expect(await ids("sort=title")).toBe("adcb");
  });

  it("by their reading status", async () => {
    await setStatus(["a"], "reading");
    await setStatus(["b"], "done");
    await snooze(["c"], NOON + HOUR);
    expect(await ids("")).toBe("d");
    expect(await ids("status=reading")).toBe("a");
    expect(await ids("status=done")).toBe("b");
    expect(await ids("status=snoozed")).toBe("c");
    expect(await ids("status=all&sort=title")).toBe("bacd");
    expect(await readSaved(parseSavedQuery(), undefined, NOON)).toMatchObject({
      counts: { toRead: 1, reading: 1, done: 1, snoozed: 1, all: 4 },
      total: 4,
    });
  });

  it("come back to be read when their snooze is over, as new", async () => {
    await snooze(["c"], NOON + HOUR);
    expect(await ids("", undefined, NOON + HOUR)).toBe("dcba");
    expect((await savedEntries(["c", "d"], NOON)).map((each) => each.isNew)).toEqual([false, false]);
    expect((await savedEntries(["c", "d"], NOON + HOUR)).map((each) => each.isNew)).toEqual([true, false]);
  });

  it("by a tag and by the words found, and so are their counts", async () => {
    await tag(["a", "c", "not saved"], "theory", true);
    expect(await ids("tag=theory")).toBe("ca");
    expect(await ids("tag=theory", new Set(["c", "d", "not saved"]))).toBe("c");
    expect(await ids("tag=nobody")).toBe("");
    await setStatus(["c"], "done");
    expect(await readSaved(parseSavedQuery("tag=theory"), undefined)).toMatchObject({
      counts: { toRead: 1, done: 1, all: 2 },
      total: 4,
    });
  });

  it("are shown with their notes, and with the id if no title is known", async () => {
    await writeNote("a", "Read **this**.");
    expect(await savedEntries(["d", "a"])).toMatchObject([
      { paper: { id: "d", title: "arXiv d" } },
      { paper: { id: "a" }, note: "Read **this**." },
    ]);
  });
});
