import type { Page } from "@playwright/test";
import { isMirrored, plainTexts, tooWide } from "../../pseudo/inPage.ts";
import { makePseudoBuild } from "../../pseudo/makePseudoBuild.ts";
import { ACCENTED_LETTER, PSEUDO_LANGUAGES, type PseudoLanguage } from "../../pseudo/pseudo.ts";
import { VIEWS, WIDTHS } from "../../pseudo/views.ts";
import { startReplica } from "../../replica/server.ts";
import { RICH } from "../../support/rich.ts";
import { test as base, expect } from "../harness/chromium.ts";
import { ChromiumExtension } from "../harness/chromium-extension.ts";
import { putLibrary } from "../harness/library.ts";
import { latestTitles, startWithDay } from "../harness/papers.ts";
import { publishRichPaper } from "../harness/rich-paper.ts";

const PICTURES = process.env.PSEUDO_PICTURES;

const test = base.extend<{ speaking: (language: PseudoLanguage) => Promise<ChromiumExtension> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures off the pattern
  speaking: async ({}, use) => {
    const closers: (() => Promise<void>)[] = [];
    await use(async (language) => {
      const build = await makePseudoBuild("chrome", language);
      closers.push(build.remove);
      const replica = await startReplica();
      closers.push(async () => replica.close());
      startWithDay(replica, false);
      publishRichPaper(replica);
      const args = [`--disable-extensions-except=${build.folder}`, `--load-extension=${build.folder}`];
      const extension = await ChromiumExtension.launch({ replicaPort: replica.port, args });
      closers.push(() => extension.close());
      await expect.poll(() => extension.badge()).toBe(String(latestTitles(replica).length));
      await putLibrary(extension, {
        papers: [{ id: "2606.09999", title: "A paper that is kept" }],
        marks: [
          {
            paperId: "2606.09999",
            savedAt: Date.now() - 1e7,
            readAt: Date.now(),
            rating: 3,
            tags: ["topic"],
          },
        ],
        tags: [{ name: "topic", madeAt: 1 }],
        notes: [{ paperId: "2606.09999", markdown: "A note." }],
      });
      return extension;
    });
    for (const close of closers.reverse()) await close();
  },
});

/** Parts that keys and clicks open. The texts are unknown here, so buttons are found by position. */
const OPENED: readonly (readonly [name: string, path: string, open: (page: Page) => Promise<void>])[] = [
  ["the keys", "newtab.html", (page) => page.keyboard.press("?")],
  ["the calendar", "newtab.html", (page) => page.locator("[popovertarget]").first().click()],
  ["what is selected", "newtab.html#/saved?status=all", (page) => page.keyboard.press("Control+A")],
  ["an import", "options.html", (page) => page.locator(".options-exchange button").first().click()],
  ["an export", "options.html", (page) => page.locator(".options-exchange button").nth(1).click()],
  [
    "what may be followed",
    `newtab.html#/paper/${RICH.id}`,
    (page) => page.locator("summary").first().click(),
  ],
];

async function look(page: Page, language: PseudoLanguage, name: string): Promise<void> {
  if (language === "en-XA")
    expect.soft(await page.evaluate(plainTexts, ACCENTED_LETTER.source), name).toEqual([]);
  else expect.soft(await page.evaluate(isMirrored), name).toBe(true);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await page.evaluate(tooWide), `${name} at ${width} px`).toEqual([]);
    if (PICTURES)
      await page.screenshot({ path: `${PICTURES}/${language}-${name.replace(/\W+/g, "-")}-${width}.png` });
  }
}

for (const language of PSEUDO_LANGUAGES) {
  test(`${language}: every text is translated, has room, and is where it belongs`, async ({ speaking }) => {
    test.setTimeout(400_000);
    const extension = await speaking(language);
    const paper = [`newtab.html#/paper/${RICH.id}`, "article h1, .paper-panel h2, main h1"] as const;
    for (const [path, drawn] of [...VIEWS, paper]) {
      const page = await extension.openPage(path);
      await expect(page.locator(drawn).first()).toBeVisible();
      await look(page, language, path);
      await page.close();
    }
    for (const [name, path, open] of OPENED) {
      const page = await extension.openPage(path);
      await expect(page.locator("main h2, article, fieldset").first()).toBeVisible();
      const before = await page.locator("body *").count();
      await open(page);
      await expect.poll(() => page.locator("body *").count(), { message: name }).not.toBe(before);
      await look(page, language, name);
      await page.close();
    }
  });
}
