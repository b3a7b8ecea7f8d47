import { beforeEach, describe, expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { RICH } from "../support/rich.ts";
import { type Hub, readHub, startHub } from "./harness/hub.ts";
import {
  button,
  card,
  expectHash,
  expectNone,
  expectText,
  expectTitles,
  press,
  titleLink,
  titles,
} from "./harness/onPage.ts";
import { openNewTab } from "./harness/openPages.ts";

const panel = page.getByRole("region", { name: "Paper", exact: true });
const part = (name: string | RegExp) => panel.getByRole("region", { name });
const heading = panel.getByRole("heading", { level: 2 }).first();
const textsOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map((each) => each.textContent);

let hub: Hub;

beforeEach(async () => {
  hub = await startHub();
  await commands.publishRichPaper(hub.days[0] ?? "");
  hub = await readHub();
  await refresh("now");
});

describe("a paper's page", () => {
  beforeEach(async () => {
    await openNewTab(`#/paper/${RICH.id}`);
    await expect.element(part(/^Discussion/)).toBeVisible();
  });

  it("shows all details of the paper as text", async () => {
    await expect.element(heading).toHaveTextContent(RICH.title);
    await expect.poll(() => textsOf(".paper-panel .paper-withdrawn").join()).toContain("Withdrawn on");
    await expect
      .element(page.getByRole("main").getByRole("article", { name: RICH.title }))
      .toMatchTextContent("Withdrawn");
    await expect.element(part("Abstract")).toMatchTextContent("It costs <1 GB, and [what it says]");
    await expect.element(part("AI summary")).toMatchTextContent("A model's summary of the paper.");
    const links = panel.getByRole("list", { name: "Links" });
    const hrefs = links
      .getByRole("link")
      .elements()
      .map((link) => (link as HTMLAnchorElement).href);
    expect(hrefs).toEqual([
      `https://arxiv.org/abs/${RICH.id}`,
      `https://arxiv.org/pdf/${RICH.id}`,
      `https://arxiv.org/html/${RICH.id}`,
      `https://huggingface.co/papers/${RICH.id}`,
      "https://github.com/example-org/everything",
      "https://example.org/everything/",
    ]);
    await expect.element(links).toMatchTextContent("1,234");
    for (const name of ["7 models", "1 dataset", "1 Space"])
      await expect.element(part("On the Hub").getByRole("heading", { name })).toBeVisible();
  });

  it("names twenty authors and folds the rest, with the hidden author apart", async () => {
    const authors = () => textsOf(".paper-panel .paper-authors").join();
    await expect.poll(authors).toContain("Author Number 21");
    expect(authors()).not.toContain("Author Number 22");
    await panel.getByRole("button", { name: "and 5 more" }).click();
    await expect.poll(authors).toContain("Author Number 26");
    expect(authors()).not.toContain("Nobody Shown");
    await panel.getByRole("button", { name: "fewer authors" }).click();
    await expect.poll(authors).not.toContain("Author Number 22");
  });

  it("threads the discussion, folds hidden comments, and keeps foreign markup out", async () => {
    const discussion = part("Discussion, 6 comments");
    const begins = () => textsOf(".discussion > li > .comment");
    await expect
      .element(discussion.getByRole("button", { name: "Newest" }))
      .toHaveAttribute("aria-pressed", "true");
    await expect
      .poll(begins)
      .toEqual([
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
    await expectText(".discussion-replies", "It is, with the next revision.");
    await expectNone(discussion.getByText("Buy followers"));
    await discussion.getByText("Hidden on Hugging Face").click();
    await expect.element(discussion.getByText("Buy followers")).toBeVisible();
    await expect.element(discussion.getByText('<img src="x" onerror="alert(1)">')).toBeVisible();
    await expect.poll(() => document.querySelectorAll(".discussion img:not(.avatar)").length).toBe(0);
    await expect
      .element(discussion.getByRole("link", { name: "@curator-one" }))
      .toHaveAttribute("href", "https://huggingface.co/curator-one");
  });

  it("opens the full text in place, with an outline that links to its parts", async () => {
    await part("Full text").getByRole("button", { name: "Read it here" }).click();
    const outline = panel.getByRole("navigation", { name: "Table of contents" });
    await outline.getByRole("button", { name: "1 Introduction" }).click();
    await expect.element(panel.getByRole("heading", { name: "1 Introduction" })).toHaveFocus();
  });

  it("narrows the list by a keyword, an organisation and a submitter", async () => {
    await panel.getByRole("link", { name: RICH.keyword }).click();
    await expectTitles([RICH.title]);
    await expectNone(panel);
    for (const [name, filter] of [
      ["Show only papers from The Theory Seminar", "From theory-seminar"],
      [/^Show only papers from (?!The)/, /^Submitted by/],
    ] as const) {
      await card(RICH.title).getByRole("link", { name: "Details" }).click();
      await panel.getByRole("link", { name }).click();
      await expect
        .element(page.getByRole("button", { name: filter }))
        .toHaveAttribute("aria-pressed", "true");
      await expect.element(card(RICH.title)).toBeVisible();
    }
    // Each filter replaces the one before.
    await expectNone(page.getByRole("button", { name: /^About/ }));
  });
});

describe("the keyboard on a paper's page", () => {
  const openFirst = async (title: string) => {
    await card(title).getByRole("link", { name: "Details" }).click();
    await expect.element(heading).toHaveFocus();
  };
  const isShown = (title: string) => expect.element(heading).toHaveAccessibleName(title);

  it("goes through the list, marks papers, and returns to the card", async () => {
    const [first = "", second = "", third = ""] = hub.titles();
    await openNewTab();
    await openFirst(first);
    await expect.poll(() => document.title).toBe(first);
    await press("j");
    await isShown(second);
    await expect.element(heading).toHaveFocus();
    await press("s m");
    for (const name of ["Save", "Read"])
      await expect
        .element(panel.getByRole("button", { name, exact: true }))
        .toHaveAttribute("aria-pressed", "true");
    await press("h");
    await expect.poll(() => card(second).length).toBe(1); // its page, beside the list without it
    await press("j");
    await isShown(third);
    await press("k");
    await isShown(first);
    await press("j");
    await isShown(third);
    await press("Escape");
    await expectNone(panel);
    await expect.element(titleLink(third)).toHaveFocus();
    await expect.poll(() => document.title).not.toBe(third);
    await press("u");
    await expect.element(card(second)).toBeVisible();
  });

  it("follows the sort order of the list, and Back returns to the list", async () => {
    const hash = `#/day/${hub.days[0]}?only=code`;
    await openNewTab(hash);
    await expect.element(page.getByRole("article").first()).toBeVisible();
    const [first = "", second = ""] = titles();
    await card(first).getByRole("link", { name: "Details" }).click();
    await isShown(first);
    await press("j");
    await isShown(second);
    history.back();
    await expectHash(hash);
    await expectNone(panel);
  });

  it("acts on the focused card", async () => {
    const [first = "", second = ""] = hub.titles();
    await openNewTab();
    await openFirst(first);
    (titleLink(second).element() as HTMLElement).focus();
    await press("s");
    await expect.element(button(second, "Save").first()).toHaveAttribute("aria-pressed", "true");
    await expect
      .element(panel.getByRole("button", { name: "Save", exact: true }))
      .toHaveAttribute("aria-pressed", "false");
  });

  it("leaves the list where it was when the page covers it", async () => {
    const title = hub.titles()[12] ?? "";
    await openNewTab();
    await page.viewport(400, 800);
    card(title).element().scrollIntoView();
    const before = scrollY;
    await card(title).getByRole("link", { name: "Details" }).click();
    await expect.element(heading).toBeInViewport();
    await press("Escape");
    await expect.element(titleLink(title)).toHaveFocus();
    await expect.poll(() => Math.abs(scrollY - before)).toBeLessThan(80);
  });
});
