import { beforeEach, describe, expect, it } from "vitest";
import { commands, page, userEvent } from "vitest/browser";
import { browser } from "wxt/browser";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { TOKENS } from "../replica/tokens.ts";
import { RICH } from "../support/rich.ts";
import { giveToken } from "./harness/account.ts";
import { startHub } from "./harness/hub.ts";
import { expectNone } from "./harness/onPage.ts";
import { openNewTab } from "./harness/openPages.ts";

const TEXT = "Is the **split** going to be [released](javascript:alert(1))?";
const SHOWN = "Is the split going to be released?";

const discussion = page.getByRole("region", { name: /^Discussion/ });
const field = discussion.getByRole("textbox", { name: "Your comment" });
const button = (name: string) => discussion.getByRole("button", { name, exact: true });
const alert = discussion.getByRole("alert");
const comments = () => [...document.querySelectorAll(".discussion .comment")].map((each) => each.textContent);
const posted = () => commands.comments(RICH.id);
const post = "{Control>}{Enter}{/Control}";

beforeEach(async () => {
  const hub = await startHub();
  await commands.publishRichPaper(hub.days[0] ?? "");
  await refresh("now");
});

async function openPaper(): Promise<void> {
  await openNewTab(`#/paper/${RICH.id}`);
  // The page is there before the paper is requested.
  await expect.element(discussion).toBeVisible();
}

async function write(): Promise<void> {
  await giveToken();
  await openPaper();
  await button("Write a comment").click();
  await expect.element(field).toHaveFocus();
  await field.fill(TEXT);
}

describe("a comment", () => {
  it("is previewed as it will look, is posted by key, and appears at once", async () => {
    await write();
    await button("Preview").click();
    const preview = () => document.querySelector(".discussion .editor-preview, .editor-preview");
    await expect.poll(() => preview()?.textContent?.trim()).toBe(SHOWN);
    expect(preview()?.querySelectorAll("a")).toHaveLength(0);
    await button("Write").click();
    await userEvent.type(field, post);
    await expect.element(discussion.getByText("Posted.")).toBeVisible();
    await expect.element(page.getByRole("region", { name: "Discussion, 7 comments" })).toBeVisible();
    await expect.poll(() => comments()[0]).toContain(SHOWN);
    await expect.element(button("Write a comment")).toHaveFocus();
    expect(await posted()).toMatchObject([{ data: { latest: { raw: TEXT } } }]);
    await button("Write a comment").click();
    await expect.element(field).toHaveValue("");
  });

  it("that gets no answer is found on the site if it arrived, and is never sent twice", async () => {
    await write();
    await commands.failWith("html-error", "/comment");
    await button("Post").click();
    await expect.element(discussion.getByText("Posted.")).toBeVisible();
    await expect.poll(() => comments()[0]).toContain(SHOWN);
    expect(await posted()).toHaveLength(1);
  });

  it("that may have arrived is not sent again without a warning", async () => {
    await write();
    await commands.failWith("unreachable", "/comment");
    await button("Post").click();
    await expect.element(alert).toMatchTextContent("It isn't clear whether this was posted");
    await openPaper();
    await expect.element(alert).toMatchTextContent("It isn't clear whether this was posted");
    await commands.failWith();
    await button("Post again").click();
    await expect.poll(() => comments()[0]).toContain(SHOWN);
    expect(await posted()).toHaveLength(1);
  });

  it("is sent once, however often the user submits it", async () => {
    await write();
    await commands.takeRequests();
    await commands.failWith("slow", "/comment", 1);
    await userEvent.type(field, post);
    await expect.element(button("Posting…")).toHaveAttribute("aria-disabled", "true");
    await userEvent.type(field, post);
    await button("Posting…").click({ force: true });
    await expect.element(discussion.getByText("Posted.")).toBeVisible();
    const requests = await commands.takeRequests();
    expect(requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("can reply to another, and each reply has its own draft", async () => {
    await write();
    await button("Reply to Second reader").click();
    const reply = discussion.getByRole("textbox", { name: "Your reply" });
    await reply.fill("In the next revision.");
    await openPaper();
    await expect.element(field).toHaveValue(TEXT);
    await expect.element(reply).toHaveValue("In the next revision.");
    await userEvent.type(reply, post);
    const thread = () =>
      [...document.querySelectorAll(".discussion > li")].find((item) =>
        item.textContent?.includes("Section 4 answers"),
      );
    const replies = () => thread()?.querySelector(".discussion-replies")?.textContent;
    await expect.poll(replies).toContain("In the next revision.");
    await expect.element(field).toHaveValue(TEXT);
    expect(await posted()).toMatchObject([{ data: { parentCommentId: expect.any(String) } }]);
  });

  it("keeps its text if the token is no longer accepted", async () => {
    await write();
    const { huggingFaceToken } = await browser.storage.local.get("huggingFaceToken");
    await browser.storage.local.set({
      huggingFaceToken: { ...Object(huggingFaceToken), token: TOKENS.expired },
    });
    await button("Post").click();
    await expect.element(alert).toMatchTextContent("You need a token that can post comments");
    await expect.element(field).toHaveValue(TEXT);
    await openPaper();
    await expect.element(field).toHaveValue(TEXT);
    await expect.element(button("Post")).toHaveAttribute("aria-disabled", "true");
    expect(await posted()).toEqual([]);
  });

  it.each([
    ["without a token", undefined],
    ["with a token that may only read", TOKENS.read],
  ])("is written on the site %s", async (_, token) => {
    if (token) await giveToken(token);
    await openPaper();
    await expect
      .element(discussion.getByRole("link", { name: "Comment on Hugging Face" }))
      .toHaveAttribute("href", `https://huggingface.co/papers/${RICH.id}#community`);
    await expect.poll(comments).toHaveLength(6);
    await expectNone(discussion.getByRole("button", { name: /^Reply|Write a comment/ }));
  });
});
