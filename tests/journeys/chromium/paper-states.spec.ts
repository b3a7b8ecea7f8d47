import type { Page } from "@playwright/test";
import { neverListed } from "../../replica/fixtures/feed.ts";
import type { Failure } from "../../replica/server.ts";
import { expect, test } from "../harness/chromium.ts";
import { latestTitles, titlesOf } from "../harness/papers.ts";
import { publishRichPaper, RICH } from "../harness/rich-paper.ts";

const panel = (page: Page) => page.getByRole("region", { name: "Paper", exact: true });
const heading = (page: Page) => panel(page).getByRole("heading", { level: 2 });
const address = `newtab.html#/paper/${RICH.id}`;

test.use({ isLongDay: true });

test.beforeEach(({ replica }) => publishRichPaper(replica));

test("a paper that was opened once is there offline, with its age", async ({ extension }) => {
  const page = await extension.openPage(address);
  await expect(panel(page).getByText("Section 4 answers")).toBeVisible();
  await extension.context.setOffline(true);
  await page.reload();
  await expect(heading(page)).toHaveText(RICH.title);
  await expect(panel(page).getByText("Section 4 answers")).toBeVisible();
  await expect(panel(page)).toContainText("As of just now.");
  await panel(page).getByRole("button", { name: "Fetch again" }).click();
  await expect(panel(page)).toContainText("You are offline.");
  await extension.context.setOffline(false);
  await expect(panel(page)).not.toContainText("You are offline.");
});

test("a paper that Hugging Face does not know leads to arXiv", async ({ extension }) => {
  const page = await extension.openPage("newtab.html#/paper/2611.99999");
  await expect(heading(page)).toHaveText("Hugging Face doesn't know this paper");
  await expect(panel(page).getByRole("link", { name: "2611.99999 on arXiv" })).toHaveAttribute(
    "href",
    "https://arxiv.org/abs/2611.99999",
  );
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
});

test("what cannot be a paper is said to be none, and nobody is asked for it", async ({
  extension,
  replica,
}) => {
  replica.clearRequests();
  const page = await extension.openPage("newtab.html#/paper/..%2F..%2Fwhoami-v2");
  await expect(heading(page)).toHaveText("This address names no paper");
  expect(replica.requests.filter(({ path }) => path.includes("whoami"))).toEqual([]);
});

/** A paper that no day lists. */
const [UNLISTED] = neverListed();

const CASES: { failure: Failure; sentence: string }[] = [
  { failure: "unreachable", sentence: "Hugging Face can't be reached." },
  { failure: "limited", sentence: "asks for a pause" },
  { failure: "html", sentence: "a web page in place of the papers" },
  { failure: "truncated-json", sentence: "broke off half-way" },
  { failure: "nonsense", sentence: "Hugging Face answered with something Daypaper can't read." },
  { failure: "server-error", sentence: "problem of its own (error 500)" },
];

for (const { failure, sentence } of CASES) {
  test(`${failure}: the page says why, keeps what a list said, and recovers`, async ({
    extension,
    replica,
  }) => {
    replica.failWith(failure, { only: (path) => path.startsWith("/api/papers/"), retryInSeconds: 1 });
    const listed = replica.papers(replica.days[0] ?? "")[0]?.paper.id;
    const page = await extension.openPage(`newtab.html#/paper/${listed}`);
    await expect(heading(page)).toHaveText(latestTitles(replica)[0] ?? "");
    await expect(panel(page)).toContainText(sentence);
    await page.evaluate((id) => location.assign(`#/paper/${id}`), UNLISTED?.paper.id);
    await expect(heading(page)).toHaveText("The paper could not be fetched");
    await expect(panel(page)).toContainText(sentence);
    replica.failWith(undefined);
    // A pause ends by itself.
    if (failure !== "limited") await panel(page).getByRole("button", { name: "Try again" }).click();
    await expect(heading(page)).toHaveText(titlesOf(UNLISTED ? [UNLISTED] : [])[0] ?? "");
  });
}
