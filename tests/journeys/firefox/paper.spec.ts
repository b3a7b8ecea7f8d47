import type { Page } from "puppeteer-core";
import { RICH } from "../../support/rich.ts";
import { expect, test, titles } from "../harness/firefox.ts";
import { publishRichPaper } from "../harness/rich-paper.ts";

const text = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((element) => element.textContent ?? "").join("\n"));

const click = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

test.describe("a paper's page in Firefox", () => {
  test.beforeEach(({ replica }) => publishRichPaper(replica));

  test("shows the paper, goes through the list by keys, and returns to the card", async ({ extension }) => {
    const page = await extension.openPage("newtab.html");
    await expect.poll(() => titles(page)).toContain(RICH.title);
    await page.evaluate((id) => location.assign(`#/paper/${id}`), RICH.id);
    await expect.poll(() => focused(page)).toBe(RICH.title);
    expect(await page.title()).toBe(RICH.title);
    await expect.poll(() => text(page, ".paper-panel .discussion")).toContain("Hidden on Hugging Face: Spam");
    expect(await text(page, ".paper-panel .paper-withdrawn")).toContain("Withdrawn");
    expect(await text(page, ".paper-panel .paper-authors")).toContain("and 5 more");

    await page.keyboard.press("k");
    const before = (await text(page, "article.paper .paper-title")).split("\n").at(-2) ?? "";
    await expect.poll(() => focused(page)).toBe(before);
    await page.keyboard.press("s");
    await expect
      .poll(() => page.$eval(".paper-panel [data-field=saved]", (button) => button.ariaPressed))
      .toBe("true");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.$(".paper-panel")).toBeNull();
    await expect.poll(() => focused(page)).toBe(before);
  });

  test("narrows the list by a keyword", async ({ extension }) => {
    const page = await extension.openPage(`newtab.html#/paper/${RICH.id}`);
    await expect.poll(() => text(page, ".paper-keywords")).toContain(RICH.keyword);
    await click(page, ".paper-keywords a");
    await expect.poll(() => titles(page)).toEqual([RICH.title]);
  });

  test("plays a film only when asked to, and says if a film cannot be played", async ({
    extension,
    replica,
  }) => {
    const page = await extension.openPage(`newtab.html#/paper/${RICH.id}`);
    await expect.poll(() => text(page, ".paper-media")).toContain("Video 4, a QuickTime file");
    const films = () => replica.requests.filter(({ path }) => /\.(webm|mp4|qt)$/.test(path)).length;
    expect(
      await page.$eval('video[aria-label="Video 2"]', (film) => (film as HTMLVideoElement).poster),
    ).toMatch(/social-thumbnails/);
    expect(films()).toBe(0);
    const play = (name: string) =>
      page.$eval(`video[aria-label="${name}"]`, (film) =>
        (film as HTMLVideoElement).play().then(
          () => "plays",
          () => "fails",
        ),
      );
    expect(await play("Video 2")).toBe("plays");
    expect(await play("Video 3")).toBe("fails");
    await expect.poll(() => text(page, ".paper-media")).toContain("Video 3 can't be played here.");
  });
});
