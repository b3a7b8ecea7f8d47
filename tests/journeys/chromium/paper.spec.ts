import type { Page } from "@playwright/test";
import { RICH } from "../../support/rich.ts";
import { chooseSettings, expect, test } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { publishRichPaper } from "../harness/rich-paper.ts";

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

  test("loads nothing from hosts outside Hugging Face, and plays nothing by itself", async ({
    extension,
    replica,
  }) => {
    const page = await openPaper(extension);
    const media = part(page, "Pictures and videos");
    await expect(media.getByRole("link", { name: "Picture 5, on example.org" })).toBeVisible();
    await expect(media.getByRole("link", { name: "Video 4, a QuickTime file" })).toBeVisible();
    const film = media.getByLabel("Video 2");
    await expect(film).toHaveAttribute("poster", /social-thumbnails/);
    const asked = (path: RegExp) => replica.requests.filter((request) => path.test(request.path)).length;
    await media.scrollIntoViewIfNeeded();
    await expect.poll(() => asked(/\/rich\/a\.png$/)).toBe(1);
    expect(asked(/\.(webm|mp4|qt)$/)).toBe(0);
    expect(replica.requests.filter(({ host }) => host === "www.gravatar.com")).toEqual([]);

    await film.evaluate((video) => (video as HTMLVideoElement).play());
    expect(asked(/\.webm$/)).toBeGreaterThan(0);
    await media.getByLabel("Video 3").evaluate((video) => (video as HTMLVideoElement).play().catch(() => {}));
    await expect(media.getByText("Video 3 can't be played here.")).toBeVisible();
  });

  test("shows no picture before it is asked to, if thumbnails are off", async ({ extension, replica }) => {
    await chooseSettings(extension, { showThumbnails: false });
    replica.clearRequests();
    const page = await openPaper(extension);
    const media = part(page, "Pictures and videos");
    await expect(media.getByRole("link", { name: "Video 2" })).toBeVisible();
    await expect(part(page, /^Discussion/)).toBeVisible();
    await expect(panel(page).locator("img, video")).toHaveCount(0);
    expect(replica.requests.filter(({ path }) => !path.startsWith("/api/"))).toEqual([]);
    await media.getByRole("button", { name: "Show pictures" }).click();
    await expect(media.getByRole("img", { name: "Picture 1" })).toBeVisible();
  });
});

test.describe("the keyboard on a paper's page", () => {
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
});
