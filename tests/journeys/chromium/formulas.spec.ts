import type { Page } from "@playwright/test";
import type { Replica } from "../../replica/server.ts";
import { card, expect, test, titles } from "../harness/chromium.ts";
import { latestDay, latestTitles } from "../harness/papers.ts";

const FORMULA = "$O(n \\log n)$";

/** The paper of the latest day with a formula in its title. */
function paperWithFormula(replica: Replica) {
  const paper = replica.papers(latestDay(replica)).find((item) => item.paper.title.includes(FORMULA))?.paper;
  if (!paper) throw new Error("no title holds a formula");
  return paper;
}

/** The errors that a page reports. Violations of the content security policy are among them. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

test("titles show formulas as formulas and prices as prices", async ({ extension, replica }) => {
  const { title } = paperWithFormula(replica);
  const page = await extension.openPage("newtab.html");
  await expect(card(page, title).locator("h2 math")).toHaveCount(1);
  await expect(card(page, title).locator("h2")).not.toContainText("$");
  await expect.poll(() => titles(page)).toEqual(latestTitles(replica));
  await expect(page.getByRole("link", { name: "A $200k Question" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Training Under $10" })).toBeVisible();
});

test("a snapshot from before formulas in titles were read does not keep them unread", async ({
  extension,
}) => {
  const first = await extension.openPage("newtab.html");
  await expect(first.getByRole("link", { name: "Training Under $10" })).toBeVisible();
  const snapshot = () => first.evaluate(() => localStorage.getItem("snapshot:newtab") ?? "");
  await expect.poll(snapshot).toContain(">Training Under $10");
  await first.evaluate(() => {
    const html = localStorage.getItem("snapshot:newtab") ?? "";
    const unread = html.replaceAll(">Training Under $10", () => ">Training Under \\$10");
    localStorage.setItem("snapshot:newtab", unread.replaceAll(/ data-tex-set=""/g, ""));
  });
  await first.close();
  const page = await extension.openPage("newtab.html");
  await expect(page.getByRole("button", { name: "Save", exact: true }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Training Under $10" })).toBeVisible();
});

test("a snapshot has its formulas once, before and after the page is live", async ({
  extension,
  replica,
}) => {
  const { title } = paperWithFormula(replica);
  const first = await extension.openPage("newtab.html");
  await expect(card(first, title).locator("math")).toHaveCount(1);
  await expect
    .poll(() => first.evaluate(() => localStorage.getItem("snapshot:newtab") ?? ""))
    .toContain("<math");
  await first.close();

  const page = await extension.context.newPage();
  const errors = errorsOf(page);
  // Notes every change of the heading, starting before the snapshot is restored.
  await page.addInitScript((formula) => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const heading of document.querySelectorAll("h2"))
        if (heading.querySelector("math") || heading.textContent?.includes(formula))
          seen.add(`${heading.querySelectorAll("math").length} set`);
    }).observe(document, { childList: true, subtree: true });
  }, FORMULA);
  await page.goto(extension.url("newtab.html"));
  await card(page, title).getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await expect(card(page, title).locator("math")).toHaveCount(1);
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen).toEqual(["1 set"]);
  expect(errors).toEqual([]);
});

test("abstract, comments and full text show formulas, and a broken formula is shown as typed", async ({
  extension,
  replica,
}) => {
  const { id } = paperWithFormula(replica);
  const page = await extension.context.newPage();
  const errors = errorsOf(page);
  await page.goto(extension.url(`newtab.html#/paper/${id}`));
  const abstract = page.locator(".paper-abstract");
  await expect(abstract.locator("math")).not.toHaveCount(0);
  await expect(abstract).toContainText("We show that the change has low rank");
  await expect(abstract).toContainText("by 85%.");
  await expect(abstract).not.toContainText("$");

  const commented = replica.papers(latestDay(replica)).map(({ paper }) => paper.id);
  for (const paper of commented) {
    await page.evaluate((hash) => location.assign(hash), `#/paper/${paper}`);
    await expect(page.locator(`.paper-page[data-paper="${paper}"] .paper-age`).first()).toContainText(
      "Updated",
    );
    if (await page.locator(".comment", { hasText: "axes swapped" }).count()) break;
  }
  const comment = page.locator(".comment", { hasText: "axes swapped" });
  await expect(comment.locator("math")).toHaveCount(2);
  await expect(comment.locator('math[display="block"]')).toHaveCount(1);
  await expect(comment).toContainText("A run is $5 and ten are 50$.");
  await expect(comment).toContainText("And $\\frac{x$ is missing a brace.");
  expect(errors).toEqual([]);
});

test("a formula has no effect on the page around it", async ({ extension, replica }) => {
  const day = latestDay(replica);
  const [item] = replica.papers(day);
  if (!item) throw new Error("no paper");
  const tricks = [
    "\\href{javascript:alert(1)}{a}",
    "\\includegraphics{https://example.org/a.png}",
    "\\class{paper}{a}",
    "\\id{app}{a}",
    "\\style{position:fixed}{a}",
    "\\def\\a{\\a\\a}\\a",
    "\\ref{app}",
    "\\text{<img src=x onerror=alert(1)>}",
  ];
  const summary = tricks.map((trick) => `$${trick}$`).join(" ");
  const id = `${item.paper.id.slice(0, 5)}99999`;
  const paper = { ...item.paper, id, title: "A Paper That Tries It On", summary };
  replica.publish(day, [{ ...item, paper, title: paper.title, summary }]);
  const page = await extension.context.newPage();
  const errors = errorsOf(page);
  await page.goto(extension.url("newtab.html"));
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(card(page, paper.title)).toBeAttached();
  await page.evaluate((hash) => location.assign(hash), `#/paper/${id}`);
  const abstract = page.locator(".paper-abstract");
  // The last trick becomes text in a formula. The others are shown as their source.
  await expect(abstract.locator("math")).toHaveCount(1);
  await expect(abstract.locator("math")).toHaveText("<img src=x onerror=alert(1)>");
  for (const trick of tricks.slice(0, -1)) await expect(abstract).toContainText(`$${trick}$`);
  await expect(abstract.locator("a, img, [id], [style]")).toHaveCount(0);
  expect(errors).toEqual([]);
});
