import type { Page } from "puppeteer-core";
import { TOKENS } from "../../replica/tokens.ts";
import { RICH } from "../../support/rich.ts";
import { expect, press, test } from "../harness/firefox.ts";
import { publishRichPaper } from "../harness/rich-paper.ts";

const text = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((element) => element.textContent ?? "").join("\n"));

async function write(page: Page, selector: string, words: string): Promise<void> {
  await expect.poll(() => page.$(selector)).not.toBeNull();
  await page.focus(selector);
  await page.keyboard.type(words);
}

test("in Firefox, a token switches the e-mail and posts a comment, once", async ({ extension, replica }) => {
  publishRichPaper(replica);
  const options = await extension.openPage("options.html");
  await write(options, ".token-form input", TOKENS.write);
  await press(options, "Use this token");
  await expect.poll(() => text(options, ".token-owner")).toContain("Reading group");
  await press(options, "Turn it off");
  await expect.poll(() => replica.account.digest).toBe(false);
  await expect.poll(() => text(options, ".account-options")).toContain("You turned it off here");

  const page = await extension.openPage(`newtab.html#/paper/${RICH.id}`);
  await press(page, "Write a comment");
  await write(page, ".comment-form textarea", "Is it released?");
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  await expect.poll(() => text(page, ".discussion > li:first-child")).toContain("Is it released?");
  expect(replica.account.comments(RICH.id)).toHaveLength(1);

  await press(options, "Remove the token");
  await expect.poll(() => text(options, ".account-said")).toContain("removed from this computer");
  const sent = replica.requests.filter(({ headers }) => headers.authorization);
  expect(new Set(sent.map(({ host }) => host))).toEqual(new Set(["huggingface.co"]));
});
