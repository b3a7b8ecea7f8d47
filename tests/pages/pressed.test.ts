import { beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { NOON, writes } from "../support/fresh.ts";
import { putLibrary } from "./harness/library.ts";
import { button, press, titleLink } from "./harness/onPage.ts";
import { openNewTab } from "./harness/openPages.ts";

const PAPER = { id: "1901.00001", title: "Cedar" };

const CONTROLS = {
  "the stars": '.paper-panel [aria-label="4 stars"]',
  "the status": ".paper-panel .own-status button:nth-of-type(2)",
  "the marks": '.paper-panel .mark-buttons [data-field="read"]',
};

const openPaper = async () => {
  await openNewTab(`#/paper/${PAPER.id}`);
  await expect.element(page.getByRole("radio", { name: "4 stars" })).toBeVisible();
};

/** True if a control shows that it is on. */
function isOn(selector: string): boolean {
  const control = document.querySelector<HTMLElement>(selector);
  return control instanceof HTMLInputElement ? control.checked : control?.ariaPressed === "true";
}

/** Presses a control. True if it shows as pressed before the page has done anything but draw. */
async function pressed(selector: string): Promise<boolean> {
  document.querySelector<HTMLElement>(selector)?.click();
  await Promise.resolve();
  return isOn(selector);
}

beforeEach(() =>
  putLibrary({
    papers: [PAPER],
    marks: [{ paperId: PAPER.id, savedAt: NOON }],
    tags: [{ name: "theory", madeAt: 1 }],
  }),
);

describe.each(Object.entries(CONTROLS))("%s", (_, selector) => {
  it("show a press before anything is stored", async () => {
    await openPaper();
    expect(await pressed(selector)).toBe(true);
    await expect.element(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await openPaper();
    await expect.poll(() => isOn(selector)).toBe(true);
  });

  it("are reset if a press can't be stored, with a message", async () => {
    await openPaper();
    writes.refuse = () => true;
    expect(await pressed(selector)).toBe(true);
    await expect.element(page.getByRole("status").first()).toMatchTextContent("The disk may be full.");
    await expect.poll(() => isOn(selector)).toBe(false);
  });
});

it("the message about a press stays while the page learns of something else", async () => {
  await openPaper();
  writes.refuse = () => true;
  await pressed(CONTROLS["the status"]);
  const status = page.getByRole("status").first();
  await expect.element(status).toMatchTextContent("The disk may be full.");
  writes.refuse = () => false;
  await putLibrary({ marks: [{ paperId: "1901.00002", savedAt: NOON }] });
  await expect.element(page.getByRole("navigation", { name: "Views" })).toMatchTextContent(/Saved\s*2/);
  await expect.element(status).toMatchTextContent("The disk may be full.");
});

it("two presses of a key count as two, however slow the disk is", async () => {
  // In a list that keeps read papers.
  await openNewTab("#/saved?status=all");
  await expect.element(titleLink(PAPER.title)).toBeVisible();
  (titleLink(PAPER.title).element() as HTMLElement).focus();
  await press("m m");
  await expect.element(button(PAPER.title, "Read")).toHaveAttribute("aria-pressed", "false");
});
