import type { Page } from "@playwright/test";
import { TOKENS } from "../../replica/account.ts";
import { giveToken, letTokenExpire } from "../harness/account.ts";
import { expect, test } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { publishRichPaper, RICH } from "../harness/rich-paper.ts";

const TEXT = "Is the **split** going to be [released](javascript:alert(1))?";
const SHOWN = "Is the split going to be released?";

const discussion = (page: Page) => page.getByRole("region", { name: /^Discussion/ });
const comments = (page: Page) => discussion(page).locator(".comment");
const field = (page: Page) => discussion(page).getByRole("textbox", { name: "Your comment" });
const button = (page: Page, name: string) => discussion(page).getByRole("button", { name, exact: true });
const isPost = (path: string) => path.includes("/comment");

async function openPaper(extension: ChromiumExtension): Promise<Page> {
  const page = await extension.openPage(`newtab.html#/paper/${RICH.id}`);
  await expect(page.getByRole("heading", { name: RICH.title, level: 2 }).last()).toBeVisible();
  // The paper is asked for after its page is there.
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

  test("is previewed as it will look, posted by key, and there at once", async ({ extension, replica }) => {
    const page = await write(extension);
    await button(page, "Preview").click();
    await expect(discussion(page).locator(".editor-preview")).toHaveText(SHOWN);
    await expect(discussion(page).locator(".editor-preview a")).toHaveCount(0);
    await button(page, "Write").click();
    await field(page).press("Control+Enter");
    await expect(discussion(page).getByText("Posted.")).toBeVisible();
    await expect(page.getByRole("region", { name: "Discussion, 7 comments" })).toBeVisible();
    await expect(comments(page).first()).toContainText(SHOWN);
    await expect(button(page, "Write a comment")).toBeFocused();
    expect(posted(replica)).toMatchObject([{ data: { latest: { raw: TEXT } } }]);
    await button(page, "Write a comment").click();
    await expect(field(page)).toHaveValue("");
  });

  test("that fails keeps its text and says why, also in a new browser", async ({ extension, replica }) => {
    const page = await write(extension);
    replica.failWith("limited", { only: isPost });
    await button(page, "Post").click();
    await expect(discussion(page).getByRole("alert")).toContainText(
      /asks for a pause until .* Your text is kept/,
    );
    await expect(field(page)).toHaveValue(TEXT);
    await extension.restart();
    const again = await openPaper(extension);
    await expect(field(again)).toHaveValue(TEXT);
    await expect(field(again)).not.toBeFocused();
    expect(posted(replica)).toEqual([]);
  });

  test("of which no answer tells is found where it arrived, and never sent twice", async ({
    extension,
    replica,
  }) => {
    const page = await write(extension);
    replica.failWith("html-error", { only: isPost });
    await button(page, "Post").click();
    await expect(discussion(page).getByText("Posted.")).toBeVisible();
    await expect(comments(page).first()).toContainText(SHOWN);
    expect(posted(replica)).toHaveLength(1);
  });

  test("that may have arrived is not sent again unaware", async ({ extension, replica }) => {
    const page = await write(extension);
    replica.failWith("unreachable", { only: isPost });
    await button(page, "Post").click();
    await expect(discussion(page).getByRole("alert")).toContainText("It isn't clear whether this was posted");
    await page.reload();
    await expect(discussion(page).getByRole("alert")).toContainText("It isn't clear whether this was posted");
    replica.failWith(undefined);
    await button(page, "Post again").click();
    await expect(comments(page).first()).toContainText(SHOWN);
    expect(posted(replica)).toHaveLength(1);
  });

  test("is sent once, however often it is asked for", async ({ extension, replica }) => {
    const page = await write(extension);
    replica.failWith("slow", { only: isPost, delayInSeconds: 1 });
    await field(page).press("Control+Enter");
    await expect(button(page, "Posting…")).toHaveAttribute("aria-disabled", "true");
    await field(page).press("Control+Enter");
    await button(page, "Posting…").click({ force: true });
    await expect(discussion(page).getByText("Posted.")).toBeVisible();
    expect(replica.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("can answer another, each with a draft of its own", async ({ extension, replica }) => {
    const page = await write(extension);
    await button(page, "Reply to Second reader").click();
    const reply = discussion(page).getByRole("textbox", { name: "Your reply" });
    await reply.fill("In the next revision.");
    await page.reload();
    await expect(field(page)).toHaveValue(TEXT);
    await expect(reply).toHaveValue("In the next revision.");
    await reply.press("Control+Enter");
    const thread = discussion(page).locator(".discussion > li", { hasText: "Section 4 answers" });
    await expect(thread.locator(".discussion-replies")).toContainText("In the next revision.");
    await expect(field(page)).toHaveValue(TEXT);
    expect(posted(replica)).toMatchObject([{ data: { parentCommentId: expect.any(String) } }]);
  });

  test("keeps its text where the token is no longer accepted", async ({ extension, replica }) => {
    const page = await write(extension);
    await letTokenExpire(extension);
    await button(page, "Post").click();
    await expect(discussion(page).getByRole("alert")).toContainText("There is no token that may post this");
    await expect(field(page)).toHaveValue(TEXT);
    await page.reload();
    await expect(field(page)).toHaveValue(TEXT);
    await expect(button(page, "Post")).toHaveAttribute("aria-disabled", "true");
    expect(posted(replica)).toEqual([]);
  });

  for (const token of [undefined, TOKENS.read]) {
    test(`is written on the site ${token ? "with a token that may only read" : "without a token"}`, async ({
      extension,
    }) => {
      if (token) await giveToken(extension, token);
      const page = await openPaper(extension);
      await expect(discussion(page).getByRole("link", { name: "Comment on Hugging Face" })).toHaveAttribute(
        "href",
        `https://huggingface.co/papers/${RICH.id}#community`,
      );
      await expect(comments(page)).toHaveCount(6);
      await expect(discussion(page).getByRole("button", { name: /^Reply|Write a comment/ })).toHaveCount(0);
    });
  }
});
