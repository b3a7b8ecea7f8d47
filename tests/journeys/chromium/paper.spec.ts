import type { Page } from "@playwright/test";
import { card, chooseSettings, expect, test, titles } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { latestTitles } from "../harness/papers.ts";
import { publishRichPaper, RICH } from "../harness/rich-paper.ts";

const panel = (page: Page) => page.getByRole("region", { name: "Paper", exact: true });
const part = (page: Page, name: string | RegExp) => panel(page).getByRole("region", { name });
const heading = (page: Page) => panel(page).getByRole("heading", { level: 2 });

async function openPaper(extension: ChromiumExtension, id: string = RICH.id): Promise<Page> {
  const page = await extension.openPage(`newtab.html#/paper/${id}`);
  await expect(heading(page)).toBeVisible();
  return page;
}

test.describe("a paper's page", () => {
  test.beforeEach(({ replica }) => publishRichPaper(replica));

  test("says all that there is of the paper, as text", async ({ extension }) => {
    const page = await openPaper(extension);
    await expect(heading(page)).toHaveText(RICH.title);
    await expect(panel(page).locator(".paper-withdrawn")).toContainText("Withdrawn on");
    await expect(page.getByRole("main").getByRole("article", { name: RICH.title })).toContainText(
      "Withdrawn",
    );
    await expect(part(page, "Abstract")).toContainText("It costs <1 GB, and [what it says]");
    await expect(part(page, "AI summary")).toContainText("A model's summary of the paper.");
    const links = panel(page).getByRole("list", { name: "Links" });
    const hrefs = await links
      .getByRole("link")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(hrefs).toEqual([
      `https://arxiv.org/abs/${RICH.id}`,
      `https://arxiv.org/pdf/${RICH.id}`,
      `https://arxiv.org/html/${RICH.id}`,
      `https://huggingface.co/papers/${RICH.id}`,
      "https://github.com/example-org/everything",
      "https://example.org/everything/",
    ]);
    await expect(links).toContainText("1,234");
    for (const name of ["7 models", "1 dataset", "1 Space"]) {
      await expect(part(page, "On the Hub").getByRole("heading", { name })).toBeVisible();
    }
  });

  test("names twenty authors and folds the rest, the hidden one apart", async ({ extension }) => {
    const page = await openPaper(extension);
    const authors = panel(page).locator(".paper-authors");
    await expect(authors).toContainText("Author Number 21");
    await expect(authors).not.toContainText("Author Number 22");
    await authors.getByRole("button", { name: "and 5 more" }).click();
    await expect(authors).toContainText("Author Number 26");
    await expect(authors).not.toContainText("Nobody Shown");
    await authors.getByRole("button", { name: "fewer authors" }).click();
    await expect(authors).not.toContainText("Author Number 22");
  });

  test("threads the discussion, folds what is hidden, and has no mark-up of others", async ({
    extension,
  }) => {
    const page = await openPaper(extension);
    const discussion = part(page, "Discussion, 6 comments");
    const begins = () =>
      discussion
        .locator(".discussion > li > .comment")
        .evaluateAll((all) => all.map((each) => each.textContent));
    await expect(discussion.getByRole("button", { name: "Newest" })).toHaveAttribute("aria-pressed", "true");
    expect(await begins()).toEqual([
      expect.stringContaining("Related and older"),
      expect.stringContaining("Nice."),
      expect.stringContaining("Hidden on Hugging Face: Spam"),
      expect.stringMatching(/^Deleted account.*axes swapped/),
      expect.stringContaining("Section 4 answers"),
    ]);
    await discussion.getByRole("button", { name: "Most reactions" }).click();
    await expect
      .poll(begins)
      .toEqual([
        expect.stringContaining("Related and older"),
        expect.stringContaining("Section 4 answers"),
        expect.stringContaining("Nice."),
        expect.stringContaining("Hidden on Hugging Face: Spam"),
        expect.stringMatching(/^Deleted account/),
      ]);
    await expect(discussion.locator(".discussion-replies")).toContainText("It is, with the next revision.");
    await expect(discussion.getByText("Buy followers")).toHaveCount(0);
    await discussion.getByText("Hidden on Hugging Face").click();
    await expect(discussion.getByText("Buy followers")).toBeVisible();
    await expect(discussion.getByText('<img src="x" onerror="alert(1)">')).toBeVisible();
    await expect(discussion.locator("img:not(.avatar)")).toHaveCount(0);
    await expect(discussion.getByRole("link", { name: "@curator-one" })).toHaveAttribute(
      "href",
      "https://huggingface.co/curator-one",
    );
  });

  test("opens the full text in its place, with an outline that leads through it", async ({ extension }) => {
    const page = await openPaper(extension);
    await part(page, "Full text").getByRole("button", { name: "Read it here" }).click();
    const outline = panel(page).getByRole("navigation", { name: "Outline" });
    await outline.getByRole("button", { name: "1 Introduction" }).click();
    await expect(panel(page).getByRole("heading", { name: "1 Introduction" })).toBeFocused();
  });

  test("narrows the list by a keyword, an organisation and a submitter", async ({ extension }) => {
    const page = await openPaper(extension);
    await panel(page).getByRole("link", { name: RICH.keyword }).click();
    await expect.poll(() => titles(page)).toEqual([RICH.title]);
    await expect(panel(page)).toHaveCount(0);
    for (const [name, filter] of [
      ["Only papers of this list from The Theory Seminar", "From theory-seminar"],
      [/^Only papers of this list from (?!The)/, /^Submitted by/],
    ] as const) {
      await card(page, RICH.title).getByRole("link", { name: "Details" }).click();
      await panel(page).getByRole("link", { name }).click();
      await expect(page.getByRole("button", { name: filter })).toHaveAttribute("aria-pressed", "true");
      await expect(card(page, RICH.title)).toBeVisible();
    }
    // Each filter takes the place of the one before.
    await expect(page.getByRole("button", { name: /^About/ })).toHaveCount(0);
  });

  test("loads nothing from hosts that are not Hugging Face's, and plays nothing by itself", async ({
    extension,
    replica,
  }) => {
    const page = await openPaper(extension);
    const media = part(page, "Pictures and films");
    await expect(media.getByRole("link", { name: "Picture 5, on example.org" })).toBeVisible();
    await expect(media.getByRole("link", { name: "Film 4, a QuickTime file" })).toBeVisible();
    const film = media.getByLabel("Film 2");
    await expect(film).toHaveAttribute("poster", /social-thumbnails/);
    const asked = (path: RegExp) => replica.requests.filter((request) => path.test(request.path)).length;
    await media.scrollIntoViewIfNeeded();
    await expect.poll(() => asked(/\/rich\/a\.png$/)).toBe(1);
    expect(asked(/\.(webm|mp4|qt)$/)).toBe(0);
    expect(replica.requests.filter(({ host }) => host === "www.gravatar.com")).toEqual([]);

    await film.evaluate((video) => (video as HTMLVideoElement).play());
    expect(asked(/\.webm$/)).toBeGreaterThan(0);
    await media.getByLabel("Film 3").evaluate((video) => (video as HTMLVideoElement).play().catch(() => {}));
    await expect(media.getByText("Film 3 can't be played here.")).toBeVisible();
  });

  test("shows no picture before it is asked for, where thumbnails are off", async ({
    extension,
    replica,
  }) => {
    await chooseSettings(extension, { showThumbnails: false });
    replica.clearRequests();
    const page = await openPaper(extension);
    const media = part(page, "Pictures and films");
    await expect(media.getByRole("link", { name: "Film 2" })).toBeVisible();
    await expect(part(page, /^Discussion/)).toBeVisible();
    await expect(panel(page).locator("img, video")).toHaveCount(0);
    expect(replica.requests.filter(({ path }) => !path.startsWith("/api/"))).toEqual([]);
    await media.getByRole("button", { name: "Show pictures" }).click();
    await expect(media.getByRole("img", { name: "Picture 1" })).toBeVisible();
  });
});

test.describe("the keyboard on a paper's page", () => {
  test("goes through the list, marks, and comes back to the card", async ({ extension, replica }) => {
    const [first = "", second = "", third = ""] = latestTitles(replica);
    const page = await extension.openPage("newtab.html");
    await card(page, first).getByRole("link", { name: "Details" }).click();
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(first);
    await page.keyboard.press("j");
    await expect(heading(page)).toHaveAccessibleName(second);
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press("s");
    await page.keyboard.press("m");
    for (const name of ["Save", "Read"]) {
      await expect(panel(page).getByRole("button", { name, exact: true })).toHaveAttribute(
        "aria-pressed",
        "true",
      );
    }
    await page.keyboard.press("h");
    await expect(card(page, second)).toHaveCount(1); // its page, beside the list without it
    await page.keyboard.press("j");
    await expect(heading(page)).toHaveAccessibleName(third);
    await page.keyboard.press("k");
    await expect(heading(page)).toHaveAccessibleName(first);
    await page.keyboard.press("j");
    await expect(heading(page)).toHaveAccessibleName(third);
    await page.keyboard.press("Escape");
    await expect(panel(page)).toHaveCount(0);
    await expect(card(page, third).getByRole("heading").getByRole("link")).toBeFocused();
    await expect(page).not.toHaveTitle(third);
    await page.keyboard.press("u");
    await expect(card(page, second)).toBeVisible();
  });

  test("follows the list as it is sorted, and Back leads to the list", async ({ extension, replica }) => {
    const [day = ""] = replica.days;
    const page = await extension.openPage(`newtab.html#/day/${day}?only=code`);
    await expect(page.getByRole("article").first()).toBeVisible();
    const [first = "", second = ""] = await titles(page);
    await card(page, first).getByRole("link", { name: "Details" }).click();
    await expect(heading(page)).toHaveAccessibleName(first);
    await page.keyboard.press("j");
    await expect(heading(page)).toHaveAccessibleName(second);
    await page.goBack();
    await expect(page).toHaveURL(/only=code$/);
    await expect(panel(page)).toHaveCount(0);
  });

  test("is about a card that has the focus", async ({ extension, replica }) => {
    const [first = "", second = ""] = latestTitles(replica);
    const page = await extension.openPage("newtab.html");
    await card(page, first).getByRole("link", { name: "Details" }).click();
    await expect(heading(page)).toBeFocused();
    await card(page, second).getByRole("heading").getByRole("link").focus();
    await page.keyboard.press("s");
    await expect(card(page, second).getByRole("button", { name: "Save", exact: true })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(panel(page).getByRole("button", { name: "Save", exact: true })).toHaveAttribute(
      "aria-pressed",
      "false",
    );
  });

  for (const key of ["o", "Enter"]) {
    test(`opens it on Hugging Face with ${key}`, async ({ extension, replica }) => {
      const [day = ""] = replica.days;
      const id = replica.papers(day)[0]?.paper.id ?? "";
      const page = await openPaper(extension, id);
      await expect(heading(page)).toBeFocused();
      const opened = extension.context.waitForEvent("page");
      await page.keyboard.press(key);
      await (await opened).waitForURL(`https://huggingface.co/papers/${id}`);
      await expect(panel(page).getByRole("button", { name: "Read", exact: true })).toHaveAttribute(
        "aria-pressed",
        "true",
      );
    });
  }

  test("over the list, it leaves the list where it was", async ({ extension, replica }) => {
    const title = latestTitles(replica)[12] ?? "";
    const page = await extension.openPage("newtab.html");
    await page.setViewportSize({ width: 400, height: 800 });
    await card(page, title).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await card(page, title).getByRole("link", { name: "Details" }).click();
    await expect(heading(page)).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(card(page, title).getByRole("heading").getByRole("link")).toBeFocused();
    await expect.poll(() => page.evaluate((top) => Math.abs(scrollY - top), before)).toBeLessThan(80);
  });
});
