import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { startFresh } from "../../../tests/support/fresh";
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
  items = [];
  const contextMenus = {
    removeAll: async () => void items.splice(0),
    create: (item: Item) => void items.push(item),
  };
  Object.assign(fakeBrowser, { contextMenus });
  await db.papers.bulkPut([paper(ON_LINK), paper(ON_PAGE)]);
});

const saved = () => db.marks.orderBy("savedAt").primaryKeys();

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

  it("saves the paper of the link, and not that of the page it is on", async () => {
    await saveFromMenu({ linkUrl: arxiv(ON_LINK), pageUrl: arxiv(ON_PAGE) }, { id: 1 });
    expect(await saved()).toEqual([ON_LINK]);
  });

  it("saves that of the page where no link was meant", async () => {
    await saveFromMenu({ pageUrl: arxiv(ON_PAGE) }, { id: 1 });
    expect(await saved()).toEqual([ON_PAGE]);
  });

  it("says on the badge where the link names none, and saves nothing", async () => {
    const say = vi.spyOn(fakeBrowser.action, "setBadgeText");
    await saveFromMenu({ linkUrl: "https://arxiv.org/list/cs", pageUrl: arxiv(ON_PAGE) }, { id: 1 });
    expect(say).toHaveBeenCalledWith(expect.objectContaining({ text: "?" }));
    expect(await saved()).toEqual([]);
  });
});
