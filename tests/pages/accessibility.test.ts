import { describe, expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { HOUR } from "../../utils/ground/dates/day";
import { db } from "../../utils/store/db/database";
import { TOKENS } from "../replica/tokens.ts";
import { clock, NOON } from "../support/fresh.ts";
import { RICH } from "../support/rich.ts";
import { pasteToken } from "./harness/account.ts";
import { violations } from "./harness/axe.ts";
import { startHub } from "./harness/hub.ts";
import { putLibrary } from "./harness/library.ts";
import { button, card, press } from "./harness/onPage.ts";
import { openNewTab, openOptions, openPopup } from "./harness/openPages.ts";

/** Few papers, as axe is slow on every card. */
async function startWith(size: number) {
  const hub = await startHub(size);
  await refresh("now");
  return hub;
}

const expectAccessible = async (what: string, part?: string) =>
  expect(await violations(part), what).toEqual([]);

const isShown = (locator: Parameters<typeof expect.element>[0]) => expect.element(locator).toBeVisible();

const PAGES = { "new tab": openNewTab, popup: openPopup };

describe("WCAG 2.2 AA", () => {
  it("lists, and papers with every mark", async () => {
    const hub = await startWith(5);
    const [saved = "", read = "", hidden = ""] = hub.titles();
    for (const [name, open] of Object.entries(PAGES)) {
      await open();
      await isShown(card(saved));
      await expectAccessible(name);
    }
    await openNewTab();
    await button(saved, "Save").click();
    await button(read, "Read").click();
    await button(hidden, "Hide").click();
    await isShown(page.getByRole("button", { name: "Undo" }));
    await expectAccessible("with marks");
    await openNewTab("#/saved");
    await isShown(card(saved));
    await expectAccessible("saved");
  });

  it("the saved papers, a selection of them, and their tags", async () => {
    const colours = ["red", "orange", "yellow", "green", "blue", "violet"];
    const ids = colours.map((_, i) => `1901.0000${i}`);
    await putLibrary({
      papers: ids.map((id, i) => ({ id, title: `On ${colours[i]}` })),
      marks: ids.map((paperId, i) => ({ paperId, savedAt: NOON - i, rating: 3, tags: [colours[i]] })),
      notes: ids.map((paperId) => ({ paperId, markdown: "Compare with **ours**." })),
      tags: [...colours.map((name) => ({ name, madeAt: 1, colour: name })), { name: "plain", madeAt: 1 }],
    });
    await openNewTab("#/saved?sort=hand");
    await page.getByRole("checkbox", { name: "Select On red" }).click();
    await isShown(page.getByRole("region", { name: "Selection" }));
    await expectAccessible("a selection");
    await page.getByRole("button", { name: "Tags…", exact: true }).click();
    await page.getByRole("combobox", { name: "Add a tag" }).fill("e");
    await expectAccessible("the tags of a selection");
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Edit tags…" }).click();
    await page.getByLabelText("Name of “red”").fill("blue");
    await expectAccessible("all tags");
    await openNewTab(`#/paper/${ids[0]}`);
    await isShown(page.getByRole("textbox", { name: "Your note" }));
    await expectAccessible("what is one's own of a paper");
    await openPopup("#/saved");
    await isShown(card("On red"));
    await expectAccessible("the popup");
  });

  it("empty lists, the help, the options and an import", async () => {
    await openNewTab("#/saved");
    await isShown(page.getByText("Nothing saved yet"));
    await expectAccessible("nothing saved");
    await press("?");
    await isShown(page.getByRole("dialog", { name: "Keys" }));
    await expectAccessible("help");
    await openOptions();
    await isShown(page.getByRole("heading", { name: "Daypaper" }));
    await expectAccessible("options");
    await page.getByRole("button", { name: "Import…" }).click();
    await isShown(page.getByRole("dialog", { name: "Import" }));
    await expectAccessible("choosing what to import");
  });

  it("a paper, beside its list and over it", async () => {
    const hub = await startWith(6);
    await commands.publishRichPaper(hub.days[1] ?? "");
    await openNewTab(`#/paper/${RICH.id}`);
    const panel = page.getByRole("region", { name: "Paper", exact: true });
    await isShown(panel.getByText("Section 4 answers"));
    await panel.getByRole("button", { name: "Read it here" }).click();
    await isShown(panel.getByRole("heading", { name: "1 Introduction" }));
    await panel.getByText("Hidden on Hugging Face").click();
    await expectAccessible("beside the list");
    await page.viewport(400, 800);
    await expectAccessible("over the list");
    location.hash = "#/paper/2502.00001";
    await isShown(panel.getByRole("heading", { name: "doesn't know" }));
    await expectAccessible("unknown");
  });

  it("an account, and a comment that is being written", async () => {
    const hub = await startWith(6);
    await commands.publishRichPaper(hub.days[1] ?? "");
    await openOptions();
    await pasteToken("no token");
    await isShown(page.getByText("There is a space"));
    await expectAccessible("what is no token");
    await pasteToken(TOKENS.comments);
    await isShown(page.getByText("Hugging Face accepts this token."));
    await expectAccessible("a token");
    await page.getByRole("button", { name: "Remove the token" }).click();
    await pasteToken(TOKENS.write);
    await isShown(page.getByRole("checkbox", { name: /daily e-mail/ }));
    await expectAccessible("the e-mail");
    await openNewTab(`#/paper/${RICH.id}`);
    await page.getByRole("button", { name: "Write a comment" }).click();
    const comment = page.getByRole("textbox", { name: "Your comment" });
    await expect.element(comment).toHaveFocus();
    await expectAccessible("an empty form", ".comment-form");
    await comment.fill("Is it **released**?");
    await commands.failWith("unreachable", "/comment");
    await page.getByRole("button", { name: "Post", exact: true }).click();
    await isShown(page.getByText("It isn't clear"));
    await expectAccessible("a comment that failed", ".comment-form");
    await page.getByRole("button", { name: "Preview" }).last().click();
    await expectAccessible("a preview", ".comment-form");
  });

  it("a library that is gone, and its backups", async () => {
    const hub = await startWith(5);
    await openNewTab();
    await button(hub.titles()[0] ?? "", "Save").click();
    await openOptions();
    await page.getByRole("button", { name: "Back up now" }).click();
    await expect.poll(() => page.getByRole("listitem").length).toBe(1);
    await expectAccessible("backups in the options");
    clock(NOON + HOUR);
    for (const [name, open] of Object.entries(PAGES)) {
      await db.delete({ disableAutoOpen: false });
      await open();
      await isShown(page.getByRole("heading", { name: "Your library is gone" }));
      await expectAccessible(name);
    }
  });

  it("errors, with and without papers", async () => {
    await startHub(5);
    await commands.failWith("unreachable");
    for (const [name, open] of Object.entries(PAGES)) {
      await open();
      await isShown(page.getByText("Couldn't load the papers"));
      await expectAccessible(`the ${name} without papers`);
    }
    await commands.failWith();
    await openNewTab();
    await page.getByRole("button", { name: "Try again" }).click();
    await isShown(page.getByRole("article").first());
    await commands.failWith("html");
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect.element(page.getByRole("status")).toMatchTextContent("A web page came instead of");
    await expectAccessible("a failure over papers");
  });
});
