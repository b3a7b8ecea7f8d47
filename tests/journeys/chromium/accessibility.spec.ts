import type { Page } from "@playwright/test";
import { TOKENS } from "../../replica/account.ts";
import { paste } from "../harness/account.ts";
import { violations } from "../harness/axe.ts";
import { card, expect, expectBadge, test } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { deleteDatabase } from "../harness/database.ts";
import { putLibrary } from "../harness/library.ts";
import { latestDay, latestTitles } from "../harness/papers.ts";
import { publishRichPaper, RICH } from "../harness/rich-paper.ts";

async function open(extension: ChromiumExtension, path: string): Promise<Page> {
  const page = await extension.context.newPage();
  if (path === "popup.html") await page.setViewportSize({ width: 400, height: 600 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(extension.url(path));
  return page;
}

test.describe("WCAG 2.2 AA", () => {
  test.setTimeout(120_000);

  test("lists, and papers with every mark", async ({ install, replica }) => {
    replica.grow(latestDay(replica), 5); // axe takes its time over every card
    const extension = await install();
    await expectBadge(extension, 5);
    const [saved = "", read = "", hidden = ""] = latestTitles(replica);
    for (const path of ["newtab.html", "popup.html"]) {
      const page = await open(extension, path);
      await expect(card(page, saved)).toBeVisible();
      expect(await violations(page), path).toEqual([]);
      if (path === "popup.html") continue;
      await card(page, saved).getByRole("button", { name: "Save", exact: true }).click();
      await card(page, read).getByRole("button", { name: "Read", exact: true }).click();
      await card(page, hidden).getByRole("button", { name: "Hide", exact: true }).click();
      await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
      expect(await violations(page), "with marks").toEqual([]);
    }
    const page = await open(extension, "newtab.html#/saved");
    await expect(card(page, saved)).toBeVisible();
    expect(await violations(page), "saved").toEqual([]);
  });

  test("the saved papers, a selection of them, and their tags", async ({ extension }) => {
    const colours = ["red", "orange", "yellow", "green", "blue", "violet"];
    const ids = colours.map((_, i) => `1901.0000${i}`);
    await putLibrary(extension, {
      papers: ids.map((id, i) => ({ id, title: `On ${colours[i]}` })),
      marks: ids.map((paperId, i) => ({ paperId, savedAt: Date.now() - i, rating: 3, tags: [colours[i]] })),
      notes: ids.map((paperId) => ({ paperId, markdown: "Compare with **ours**." })),
      tags: [...colours.map((name) => ({ name, madeAt: 1, colour: name })), { name: "plain", madeAt: 1 }],
    });
    const page = await open(extension, "newtab.html#/saved?sort=hand");
    await page.getByRole("checkbox", { name: "Select On red" }).click();
    await expect(page.getByRole("region", { name: "Selection" })).toBeVisible();
    expect(await violations(page), "a selection").toEqual([]);
    await page.getByRole("button", { name: "Tags…", exact: true }).click();
    await page.getByRole("combobox", { name: "Add a tag" }).fill("e");
    expect(await violations(page), "the tags of a selection").toEqual([]);
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Edit tags…" }).click();
    await page.getByLabel("Name of “red”").fill("blue");
    expect(await violations(page), "all tags").toEqual([]);
    const paper = await open(extension, `newtab.html#/paper/${ids[0]}`);
    await expect(paper.getByRole("textbox", { name: "Your note" })).toBeVisible();
    expect(await violations(paper), "what is one's own of a paper").toEqual([]);
    const popup = await open(extension, "popup.html#/saved");
    await expect(card(popup, "On red")).toBeVisible();
    expect(await violations(popup), "the popup").toEqual([]);
  });

  test("empty lists, the help, the options and an import", async ({ extension }) => {
    const saved = await open(extension, "newtab.html#/saved");
    await expect(saved.getByText("Nothing saved yet")).toBeVisible();
    expect(await violations(saved), "nothing saved").toEqual([]);
    await saved.keyboard.press("?");
    await expect(saved.getByRole("dialog", { name: "Keys" })).toBeVisible();
    expect(await violations(saved), "help").toEqual([]);
    const options = await open(extension, "options.html");
    await expect(options.getByRole("heading", { name: "Daypaper" })).toBeVisible();
    expect(await violations(options), "options").toEqual([]);
    await options.getByRole("button", { name: "Import…" }).click();
    await expect(options.getByRole("dialog", { name: "Import" })).toBeVisible();
    expect(await violations(options), "choosing what to import").toEqual([]);
    await options.getByLabel("Or paste it").fill("2606.01234 @misc{a, title={b}}");
    await options.getByRole("button", { name: "Read" }).click();
    await expect(options.getByText("Left out")).toBeVisible();
    expect(await violations(options), "what an import would do").toEqual([]);
  });

  test("a paper, beside its list and over it", async ({ install, replica }) => {
    replica.grow(latestDay(replica), 6);
    publishRichPaper(replica, replica.days[1]);
    const extension = await install();
    const page = await open(extension, `newtab.html#/paper/${RICH.id}`);
    const panel = page.getByRole("region", { name: "Paper", exact: true });
    await expect(panel.getByText("Section 4 answers")).toBeVisible();
    await panel.getByRole("button", { name: "Read it here" }).click();
    await expect(panel.getByRole("heading", { name: "1 Introduction" })).toBeVisible();
    await panel.getByText("Hidden on Hugging Face").click();
    expect(await violations(page), "beside the list").toEqual([]);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await violations(page), "over the list").toEqual([]);
    await page.evaluate(() => location.assign("#/paper/2502.00001"));
    await expect(panel.getByRole("heading", { name: "doesn't know" })).toBeVisible();
    expect(await violations(page), "unknown").toEqual([]);
  });

  test("an account, and a comment that is being written", async ({ install, replica }) => {
    replica.grow(latestDay(replica), 6);
    publishRichPaper(replica, replica.days[1]);
    const extension = await install();
    const options = await open(extension, "options.html");
    await paste(options, "no token");
    await expect(options.getByText("There is a space")).toBeVisible();
    expect(await violations(options), "what is no token").toEqual([]);
    await paste(options, TOKENS.comments);
    await expect(options.getByText("Hugging Face accepts this token.")).toBeVisible();
    expect(await violations(options), "a token").toEqual([]);
    await options.getByRole("button", { name: "Remove the token" }).click();
    await paste(options, TOKENS.write);
    await expect(options.getByRole("checkbox", { name: /daily e-mail/ })).toBeVisible();
    expect(await violations(options), "the e-mail").toEqual([]);
    const page = await open(extension, `newtab.html#/paper/${RICH.id}`);
    await page.getByRole("button", { name: "Write a comment" }).click();
    const comment = page.getByRole("textbox", { name: "Your comment" });
    await expect(comment).toBeFocused();
    expect(await violations(page, ".comment-form"), "an empty form").toEqual([]);
    await comment.fill("Is it **released**?");
    replica.failWith("unreachable", { only: (path) => path.endsWith("/comment") });
    await page.getByRole("button", { name: "Post", exact: true }).click();
    await expect(page.getByText("It isn't clear")).toBeVisible();
    expect(await violations(page, ".comment-form"), "a comment that failed").toEqual([]);
    await page.getByRole("button", { name: "Preview" }).last().click();
    expect(await violations(page, ".comment-form"), "a preview").toEqual([]);
  });

  test("a library that is gone, and its backups", async ({ extension, replica }) => {
    const page = await open(extension, "newtab.html");
    await card(page, latestTitles(replica)[0] ?? "")
      .getByRole("button", { name: "Save", exact: true })
      .click();
    const options = await open(extension, "options.html");
    await options.getByRole("button", { name: "Back up now" }).click();
    await expect(options.getByRole("listitem")).toHaveCount(1);
    expect(await violations(options), "backups in the options").toEqual([]);
    await page.close();
    await deleteDatabase(extension);
    for (const path of ["newtab.html", "popup.html"]) {
      const gone = await open(extension, path);
      await expect(gone.getByRole("heading", { name: "Your library is gone" })).toBeVisible();
      expect(await violations(gone), path).toEqual([]);
    }
  });

  test("errors, with and without papers", async ({ install, replica }) => {
    replica.grow(latestDay(replica), 5);
    replica.failWith("unreachable");
    const extension = await install();
    for (const path of ["newtab.html", "popup.html"]) {
      const page = await open(extension, path);
      await expect(page.getByText("The papers could not be fetched")).toBeVisible();
      expect(await violations(page), `${path} without papers`).toEqual([]);
    }
    replica.failWith(undefined);
    const page = await open(extension, "newtab.html");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("article").first()).toBeVisible();
    replica.failWith("html");
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect(page.getByRole("status")).toContainText("web page in place of");
    expect(await violations(page), "a failure over papers").toEqual([]);
  });
});
