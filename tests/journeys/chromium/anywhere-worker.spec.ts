import { ONLY_ON_ARXIV } from "../../replica/arxiv.ts";
import { expect, test } from "../harness/chromium.ts";
import { latestDay, titlesOf } from "../harness/papers.ts";
import { expectSaved, hubPage } from "../harness/saved.ts";

/** The browser's events have an internal `dispatch`. It stands in for clicks that a test cannot make. */
type Event<Args extends unknown[]> = { dispatch(...args: Args): void };
declare const chrome: {
  contextMenus: { onClicked: Event<[info: object, tab: object]> };
  commands: {
    onCommand: Event<[name: string]>;
    getAll(): Promise<{ name: string; shortcut: string }[]>;
  };
  omnibox: { onInputEntered: Event<[text: string, disposition: string]> };
};

const [UNLISTED] = ONLY_ON_ARXIV;

test.describe("save from anywhere, by the worker", () => {
  test("saves the paper of a link or a page from the menu, and says so on the badge", async ({
    extension,
    replica,
  }) => {
    const items = replica.papers(latestDay(replica)).slice(0, 2);
    const [first, second] = items.map(({ paper }) => paper.id);
    const worker = await extension.worker();
    await worker.evaluate(
      (linkUrl) => chrome.contextMenus.onClicked.dispatch({ menuItemId: "save-link", linkUrl }, { id: 1 }),
      `https://arxiv.org/pdf/${first}v3`,
    );
    await expect.poll(() => extension.badge()).toBe("✓");
    expect(await extension.title()).toContain(`Saved: ${titlesOf(items)[0]}`);
    // Saved papers are no longer new: the count is back, reduced by one.
    const count = replica.papers(latestDay(replica)).length;
    await expect.poll(() => extension.badge()).toBe(String(count - 1));
    await worker.evaluate(
      (pageUrl) => chrome.contextMenus.onClicked.dispatch({ menuItemId: "save-page", pageUrl }, { id: 1 }),
      `https://www.alphaxiv.org/abs/${second}`,
    );
    await expectSaved(extension, titlesOf(items).reverse());
  });

  test("opens the page of a paper that only arXiv may know, where the button to ask arXiv is", async ({
    extension,
  }) => {
    const worker = await extension.worker();
    const opened = extension.context.waitForEvent("page");
    await worker.evaluate(
      (linkUrl) => chrome.contextMenus.onClicked.dispatch({ menuItemId: "save-link", linkUrl }, { id: 1 }),
      `https://arxiv.org/abs/${UNLISTED.id}`,
    );
    const page = await opened;
    await expect(page).toHaveURL(extension.url(`newtab.html#/paper/${UNLISTED.id}`));
    await expect(page.getByRole("button", { name: "Save it from arXiv" })).toBeVisible();
  });

  test("saves the paper of the current page by key, and says so if the page has none", async ({
    extension,
    replica,
  }) => {
    const [item] = replica.papers(latestDay(replica));
    const worker = await extension.worker();
    expect(await worker.evaluate(() => chrome.commands.getAll())).toContainEqual(
      expect.objectContaining({ name: "save-paper", shortcut: "Alt+Shift+S" }),
    );
    await extension.inertPage();
    const tab = await extension.context.newPage();
    await tab.goto("https://huggingface.co/papers");
    await tab.bringToFront();
    await worker.evaluate(() => chrome.commands.onCommand.dispatch("save-paper"));
    await expect.poll(() => extension.title()).toContain("No arXiv paper found on this page.");
    await tab.goto(hubPage(item?.paper.id ?? ""));
    await worker.evaluate(() => chrome.commands.onCommand.dispatch("save-paper"));
    await expect.poll(() => extension.badge()).toBe("✓");
    await expectSaved(extension, titlesOf(item ? [item] : []));
  });

  test("leads from the address bar to a paper or a search, in the chosen tab", async ({
    extension,
    replica,
  }) => {
    const [item] = replica.papers(latestDay(replica));
    const worker = await extension.worker();
    const enter = (text: string) =>
      worker.evaluate((entered) => chrome.omnibox.onInputEntered.dispatch(entered, "newForegroundTab"), text);
    const opening = extension.context.waitForEvent("page");
    await enter(item?.paper.id ?? "");
    const paper = await opening;
    await expect(paper.getByRole("region", { name: "Paper" })).toContainText(
      titlesOf(item ? [item] : [])[0] ?? "",
    );
    const searching = extension.context.waitForEvent("page");
    await enter("the");
    await expect(await searching).toHaveURL(extension.url("newtab.html#/search?q=the"));
  });
});
