import type { Page } from "@playwright/test";
import { RICH } from "../../support/rich.ts";
import { giveToken } from "../harness/account.ts";
import { expect, test } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { publishRichPaper } from "../harness/rich-paper.ts";

const TEXT = "Is the **split** going to be [released](javascript:alert(1))?";

const discussion = (page: Page) => page.getByRole("region", { name: /^Discussion/ });
const field = (page: Page) => discussion(page).getByRole("textbox", { name: "Your comment" });
const button = (page: Page, name: string) => discussion(page).getByRole("button", { name, exact: true });
const isPost = (path: string) => path.includes("/comment");

async function openPaper(extension: ChromiumExtension): Promise<Page> {
  const page = await extension.openPage(`newtab.html#/paper/${RICH.id}`);
  await expect(page.getByRole("heading", { name: RICH.title, level: 2 }).last()).toBeVisible();
  // The page is there before the paper is requested.
  await expect(discussion(page)).toBeVisible({ timeout: 20_000 });
  return page;
}

async function write(extension: ChromiumExtension, text = TEXT): Promise<Page> {
  await giveToken(extension);
  const page = await openPaper(extension);
  await button(page, "Write a comment").click();
  await expect(field(page)).toBeFocused();
  await field(page).fill(text);
  return page;
}

test.describe("a comment", () => {
  test.beforeEach(({ replica }) => publishRichPaper(replica));
  const posted = (replica: { account: { comments(id: string): readonly object[] } }) =>
    replica.account.comments(RICH.id);

  test("that fails keeps its text and says why, even after a restart", async ({ extension, replica }) => {
    const page = await write(extension);
    replica.failWith("limited", { only: isPost });
    await button(page, "Post").click();
    await expect(discussion(page).getByRole("alert")).toContainText(
      /asked us to slow down\. Try again after .* Your text is kept/,
    );
    await expect(field(page)).toHaveValue(TEXT);
    await extension.restart();
    const again = await openPaper(extension);
    await expect(field(again)).toHaveValue(TEXT);
    await expect(field(again)).not.toBeFocused();
    expect(posted(replica)).toEqual([]);
  });
});
