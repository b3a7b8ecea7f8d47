import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NOON, startFresh, withoutWaiting } from "../../../tests/support/fresh";
import { paper } from "../../../tests/support/records";
import { db } from "../../store/db/database";
import { makeMenu, saveFromMenu } from "./menu";
import { paperAt } from "./paperAt";

const ON_LINK = "2601.00001";
const ON_PAGE = "2601.00002";
const arxiv = (id: string) => `https://arxiv.org/abs/${id}`;

interface Item {
  id: string;
  contexts: string[];
  targetUrlPatterns?: string[];
  documentUrlPatterns?: string[];
}

let items: Item[];

beforeEach(async () => {
  await startFresh();
  withoutWaiting();
  items = [];
  const contextMenus = {
    removeAll: async () => void items.splice(0),
    create: (item: Item) => void items.push(item),
  };
  Object.assign(fakeBrowser, { contextMenus });
  await db.papers.bulkPut([paper(ON_LINK), paper(ON_PAGE)]);
});

const saved = () => db.marks.orderBy("savedAt").primaryKeys();

const SECOND = 1000;

/** The texts that the badge has shown, each with its time in milliseconds after noon. */
function watchBadge(): [number, string][] {
  const shown: [number, string][] = [];
  vi.spyOn(fakeBrowser.action, "setBadgeText").mockImplementation(async ({ text }) => {
    shown.push([Date.now() - NOON, text ?? ""]);
  });
  return shown;
}

describe("the context menu", () => {
  it("has one item for links and one for pages, however often it is made", async () => {
    await makeMenu();
    await makeMenu();
    expect(items.map(({ contexts }) => contexts)).toEqual([["link"], ["page"]]);
  });

  it("is offered where an address can name a paper", async () => {
    await makeMenu();
    const patterns = items.flatMap((item) => item.targetUrlPatterns ?? item.documentUrlPatterns ?? []);
    const hosts = patterns.map((pattern) => /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1]);
    expect(hosts).not.toContain(undefined);
    expect(hosts).not.toContain("*");
    expect(patterns.some((pattern) => pattern.includes("arxiv.org"))).toBe(true);
    expect(paperAt(arxiv(ON_LINK))).toBe(ON_LINK);
  });

  it("saves the paper of the link, and not that of the page", async () => {
    const shown = watchBadge();
    await saveFromMenu({ linkUrl: arxiv(ON_LINK), pageUrl: arxiv(ON_PAGE) }, { id: 1 });
    expect(await saved()).toEqual([ON_LINK]);
    expect(shown.slice(-2), "the badge says so for two seconds, then it counts").toEqual([
      [0, "✓"],
      [2 * SECOND, ""],
    ]);
  });

  it("saves the paper of the page if no link was clicked", async () => {
    await saveFromMenu({ pageUrl: arxiv(ON_PAGE) }, { id: 1 });
    expect(await saved()).toEqual([ON_PAGE]);
  });

  it("shows on the badge for ten seconds that the link names no paper, and saves nothing", async () => {
    const shown = watchBadge();
    await saveFromMenu({ linkUrl: "https://arxiv.org/list/cs", pageUrl: arxiv(ON_PAGE) }, { id: 1 });
    expect(shown).toEqual([
      [0, "?"],
      [10 * SECOND, ""],
    ]);
    expect(await saved()).toEqual([]);
  });
});
