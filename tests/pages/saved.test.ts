import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { NOON } from "../support/fresh.ts";
import { idOf, NAMES, putFive, putLibrary } from "./harness/library.ts";
import {
  button,
  card,
  expectHash,
  expectNone,
  expectTitles,
  press,
  titleLink,
  titles,
} from "./harness/onPage.ts";
import { openNewTab, openPopup } from "./harness/openPages.ts";

async function openSaved(query = ""): Promise<void> {
  await putFive();
  await openNewTab(`#/saved${query}`);
  await expect.element(page.getByRole("article").first()).toBeVisible();
}

const box = (name: string) => page.getByRole("checkbox", { name: `Select ${name}` });
const bar = page.getByRole("region", { name: "Selection" });

describe("the saved papers", () => {
  it("are sorted and filtered by the address, and Back undoes that", async () => {
    await openSaved();
    await expectTitles(NAMES);
    await page.getByRole("combobox", { name: "Sort" }).selectOptions("Title");
    await expectTitles(NAMES.toSorted());
    await expectHash("#/saved?sort=title");
    await page.getByRole("combobox", { name: "Sort" }).selectOptions("Upvotes");
    await expectTitles(NAMES.toReversed());
    history.back();
    await expectTitles(NAMES.toSorted());
  });

  it("change status together: a range is selected and moved, and Undo moves it back", async () => {
    await openSaved();
    const tabs = page.getByRole("navigation", { name: "Saved papers" });
    await box("Alder").click();
    await box("Birch").click({ modifiers: ["Shift"] });
    await expect.element(page.getByText("3 papers selected")).toBeVisible();
    await bar.getByRole("button", { name: "Done", exact: true }).click();
    await expectTitles(["Cedar", "Dogwood"]);
    await tabs.getByRole("link", { name: "Done 3" }).click();
    await expectTitles(["Alder", "Elm", "Birch"]);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await tabs.getByRole("link", { name: "To read 5" }).click();
    await expectTitles(NAMES);
  });

  it("are selected by keys and clicks, and Escape clears the selection", async () => {
    await openSaved();
    const said = bar.getByText(/selected/);
    await press("j x j x");
    await expect.element(said).toMatchTextContent("2 papers selected");
    await press("Control+a");
    await expect.element(said).toMatchTextContent("5 papers selected");
    await press("Escape");
    await expectNone(said);
    const foot = (name: string) => card(name).element().querySelector(".paper-foot") as HTMLElement;
    await userEvent.click(foot("Alder"), { position: { x: 1, y: 1 } });
    await userEvent.click(foot("Birch"), { position: { x: 1, y: 1 }, modifiers: ["ControlOrMeta"] });
    await expect.element(said).toMatchTextContent("2 papers selected");
    await press("s");
    await expectTitles(["Cedar", "Elm", "Dogwood"]);
  });

  it("are ordered by hand, with the keys and by dragging", async () => {
    await openSaved("?sort=hand");
    const row = (name: string) => card(name).element().closest(".saved-row") as HTMLElement;
    (titleLink("Elm").element() as HTMLElement).focus();
    await press("Alt+ArrowUp");
    await expectTitles(["Cedar", "Elm", "Alder", "Birch", "Dogwood"]);
    await userEvent.dragAndDrop(row("Dogwood"), row("Cedar"), { targetPosition: { x: 50, y: 2 } });
    const sorted = ["Dogwood", "Cedar", "Elm", "Alder", "Birch"];
    await expectTitles(sorted);
    await openNewTab("#/saved?sort=hand");
    await expectTitles(sorted);
  });

  it("are tagged together; a tag is completed, merged by renaming, and leads to its papers", async () => {
    await openSaved();
    await box("Cedar").click();
    await box("Elm").click();
    await page.getByRole("button", { name: "Tags…", exact: true }).click();
    const input = page.getByRole("combobox", { name: "Add a tag" });
    for (const tag of ["theory", "draft"]) {
      await input.fill(tag);
      await press("Enter");
    }
    await expect.element(page.getByRole("button", { name: "draft", pressed: true })).toBeVisible();
    await page.getByRole("button", { name: "theory" }).click();
    await expect.element(page.getByRole("button", { name: "theory", pressed: false })).toBeVisible();
    await input.fill("the");
    await press("ArrowDown Enter");
    await expect.element(page.getByRole("button", { name: "theory", pressed: true })).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();

    await page.getByRole("button", { name: "Edit tags…" }).click();
    await page.getByLabelText("Name of “draft”").fill("theory");
    const question = page.getByRole("dialog").getByRole("status");
    await expect.element(question).toMatchTextContent("A tag “theory” already exists");
    await page.getByRole("button", { name: "Merge" }).click();
    await expectNone(page.getByLabelText("Name of “draft”"));
    await page.getByLabelText("Color of “theory”").selectOptions("green");
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await page.getByRole("navigation", { name: "Tags" }).getByRole("link", { name: "theory 2" }).click();
    await expectTitles(["Cedar", "Elm"]);
  });

  it("link to the charts of your reading, which the popup opens in a tab", async () => {
    await openSaved();
    const tools = page.getByRole("group", { name: "Sort and filter" });
    await tools.getByRole("link", { name: "Your reading" }).click();
    await expect.element(page.getByRole("heading", { level: 1 })).toMatchTextContent("Your reading");
    await openPopup("#/reading");
    await expect
      .element(page.getByRole("link", { name: "Open the charts in a tab" }))
      .toHaveAttribute("href", "/newtab.html#/reading");
  });

  it("show the beginning of a note as words, not as Markdown", async () => {
    await openSaved();
    await expect.element(card("Elm").getByText("Why A second look.")).toBeVisible();
  });
});

describe("ten thousand saved papers", () => {
  it("are drawn only near the screen, down to the last one", async () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `1902.${10_000 + i}`);
    await putLibrary({
      papers: ids.map((id, i) => ({ id, title: `Paper ${i}` })),
      marks: ids.map((paperId, i) => ({ paperId, savedAt: NOON - i })),
    });
    await openNewTab("#/saved");
    await expect.element(card("Paper 0")).toBeVisible();
    const drawn = () => document.querySelectorAll("article").length;
    expect(drawn()).toBeLessThan(200);
    await expect
      .poll(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return titles().includes("Paper 9999");
      })
      .toBe(true);
    expect(drawn()).toBeLessThan(200);
  });
});

describe("a selection", () => {
  it("takes keys from the box that selected a paper too", async () => {
    await openSaved();
    await box("Alder").click();
    await expect.element(box("Alder")).toHaveFocus();
    await press("Control+A");
    await expect.element(bar.getByText("5 papers selected")).toBeVisible();
    await press("x");
    await expect.element(bar.getByText("4 papers selected")).toBeVisible();
    await press("s");
    await expectTitles(["Alder"]);
  });

  it("leaves a two-key shortcut that ends like its own key to the view, and marks nothing", async () => {
    await openSaved();
    await box("Alder").click();
    await press("g s");
    await expectHash("#/saved");
    await press("g m");
    await expect.poll(() => location.hash).toMatch(/^#\/month/);
    history.back();
    await expectTitles(NAMES);
  });

  it("is hidden in one step", async () => {
    await openSaved();
    const hidden = (name: string) => card(name).getByRole("button", { name: "Hide", pressed: true });
    await box("Alder").click();
    await box("Birch").click({ modifiers: ["Shift"] });
    await bar.getByRole("button", { name: "Hide", exact: true }).click();
    for (const name of ["Alder", "Elm", "Birch"]) await expect.element(hidden(name)).toBeVisible();
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    for (const name of ["Alder", "Elm", "Birch"]) await expectNone(hidden(name));
  });

  it("is reordered by hand as a whole", async () => {
    await openSaved("?sort=hand");
    await box("Alder").click();
    await box("Elm").click({ modifiers: ["ControlOrMeta"] });
    await press("Alt+ArrowDown");
    await expectTitles(["Cedar", "Birch", "Alder", "Elm", "Dogwood"]);
    await press("Alt+ArrowUp");
    await expectTitles(["Cedar", "Alder", "Elm", "Birch", "Dogwood"]);
  });
});

describe("the popup", () => {
  it("selects nothing, as it has no boxes", async () => {
    await putFive();
    await openPopup("#/saved");
    await expectTitles(NAMES);
    await press("j x Control+a s");
    // The key marked the focused paper, not all papers.
    await expectTitles(NAMES.slice(1));
  });

  it("shows the status of saved papers, and their lists", async () => {
    await putFive();
    await openPopup();
    await page.getByRole("link", { name: "Saved", exact: true }).click();
    await expectTitles(NAMES);
    await button("Alder", "Read").click();
    await page.getByRole("link", { name: "Done 1" }).click();
    await expectTitles(["Alder"]);
  });
});

describe("a saved paper's page", () => {
  it("rates it, gives it a status and tags it", async () => {
    await putFive();
    await openNewTab(`#/paper/${idOf("Cedar")}`);
    const own = page.getByRole("region", { name: "Your notes" });
    await own.getByRole("radio", { name: "4 stars" }).click({ force: true });
    await own.getByRole("button", { name: "Reading" }).click();
    await own.getByRole("combobox", { name: "Add a tag" }).fill("theory");
    await press("Enter");
    await expect.element(own.getByRole("link", { name: "theory" })).toBeVisible();
    await expect.element(own.getByRole("button", { name: "Reading", pressed: true })).toBeVisible();
    await openNewTab("#/saved?status=reading");
    await expect.element(card("Cedar").getByRole("img", { name: "Rated 4 of 5" })).toBeVisible();
  });
});

describe("words that cannot be searched", () => {
  it("are not reported as not found", async () => {
    vi.stubGlobal("Worker", FailingWorker);
    await putFive();
    await openNewTab("#/saved?q=elm");
    await expect.element(page.getByRole("alert")).toMatchTextContent("Couldn't search your saved papers");
    await page.getByRole("link", { name: "Clear the search" }).click();
    await expectTitles(NAMES);
  });
});

/** A search worker whose database can't be read. */
class FailingWorker extends EventTarget {
  onmessage?: (event: object) => void;

  postMessage(): void {
    queueMicrotask(() => this.onmessage?.({ data: { failed: "the disk is full" } }));
  }

  terminate(): void {}
}
