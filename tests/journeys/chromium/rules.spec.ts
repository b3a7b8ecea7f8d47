import {
  card,
  chooseSettings,
  expect,
  expectBadge,
  test,
  titles,
  withoutSeeing,
} from "../harness/chromium.ts";
import { latestDay, latestTitles, titlesOf } from "../harness/papers.ts";
import { submitRule, writeRule } from "../harness/ruleForm.ts";

test.describe("rules", () => {
  test("muting a topic removes its papers from lists and badge, says so below, and can be undone", async ({
    extension,
    replica,
  }) => {
    const all = latestTitles(replica);
    const list = await withoutSeeing(extension, "newtab.html");
    await expect(card(list, all[0] ?? "")).toBeVisible();
    const page = await extension.openPage("newtab.html#/rules");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Follow and mute");
    await writeRule(page, "Mute", "Word or phrase", all[1]?.toUpperCase() ?? "");
    await expect(page.getByText(`Would have muted 1 of`)).toBeVisible();
    await expect(page.getByRole("list", { name: "Papers it would have caught" })).toContainText(
      all[1]?.split("$")[0] ?? "",
    );
    await submitRule(page, "Mute");
    await expectBadge(extension, all.length - 1);
    await expect(page.getByRole("status").filter({ hasText: "Now muting papers with" })).toBeVisible();
    await expect.poll(() => titles(list)).toEqual(all.toSpliced(1, 1));

    await list.getByText("1 muted paper", { exact: true }).dispatchEvent("click");
    const muted = card(list, all[1] ?? "");
    await expect(muted.getByText("New", { exact: true })).toHaveCount(0);
    await muted.getByRole("link", { name: /^Muted with/ }).dispatchEvent("click");
    const change = list.getByRole("form", { name: "Change the rule" });
    await expect(change.getByLabel("Word or phrase", { exact: true })).toHaveValue(
      all[1]?.toUpperCase() ?? "",
    );
    await change.getByRole("button", { name: "Cancel" }).dispatchEvent("click");
    await list.getByRole("button", { name: /^Switch off/ }).dispatchEvent("click");
    await expectBadge(extension, all.length);
    await list.getByRole("button", { name: /^Switch on/ }).dispatchEvent("click");
    await expectBadge(extension, all.length - 1);
    await list.getByRole("button", { name: /^Delete/ }).dispatchEvent("click");
    await expectBadge(extension, all.length);
    await list.getByRole("button", { name: "Undo" }).dispatchEvent("click");
    await expectBadge(extension, all.length - 1);
  });

  test("an invalid expression is refused; one that would hang other engines works, also on later papers", async ({
    extension,
    replica,
  }) => {
    const day = latestDay(replica);
    const later = latestTitles(replica).length;
    replica.grow(day, 2);
    const page = await extension.openPage("newtab.html#/rules");
    await writeRule(page, "Mute", "Regular expression", "(open");
    await expect(page.getByRole("alert")).toContainText("invalid at character 1, “(open”: missing closing )");
    await expect(page.getByRole("button", { name: "Mute", exact: true })).toBeDisabled();
    await page.getByLabel("Regular expression", { exact: true }).fill("(\\w+\\s?)+");
    await expect(page.getByText("Would have muted")).toBeVisible();
    await submitRule(page, "Mute");
    await expectBadge(extension, 0);
    await extension.killWorker();
    replica.grow(day, later);
    await page.getByRole("button", { name: "Refresh" }).click();
    const list = await extension.openPage("newtab.html");
    await expect(list.getByRole("heading", { name: "All papers in this list are muted" })).toBeVisible();
    await expect(list.getByText(`${later} muted papers`)).toBeVisible();
    await expectBadge(extension, 0);
  });

  test("papers of followed people come first, are named and counted, and can be all that the badge counts", async ({
    extension,
    replica,
  }) => {
    const all = latestTitles(replica);
    const papers = replica.papers(latestDay(replica));
    const item = papers.at(-1);
    const author = item?.paper.authors.find(({ hidden }) => !hidden)?.name ?? "";
    const followed = titlesOf(
      papers.filter(({ paper }) => paper.authors.some(({ name, hidden }) => !hidden && name === author)),
    );
    const others = all.filter((title) => !followed.includes(title));
    await chooseSettings(extension, { seenWhen: "opened" });
    const list = await extension.openPage("newtab.html");
    await expect(card(list, all[0] ?? "")).toBeVisible();
    const page = await extension.openPage(`newtab.html#/paper/${item?.paper.id}`);
    await page.getByText("Follow or mute", { exact: true }).click();
    const follow = page.getByRole("button", { name: `Follow this author ${author}` });
    await follow.click();
    await expect(follow).toHaveAttribute("aria-pressed", "true");
    await expect(
      page.getByRole("status").filter({ hasText: `Now following papers by ${author}.` }),
    ).toBeVisible();
    await expect.poll(() => titles(list)).toEqual([...followed, ...others]);
    await expect(
      card(list, all.at(-1) ?? "").getByRole("link", { name: `Followed by ${author}` }),
    ).toHaveCount(1);
    await expect(list.locator(".list-count")).toContainText(`${followed.length} followed`);
    // The opened paper is no longer new.
    await expect.poll(() => extension.title()).toContain(`${followed.length - 1} followed`);
    await chooseSettings(extension, { seenWhen: "opened", badgeCounts: "followed" });
    await expectBadge(extension, followed.length - 1);
    await follow.click();
    await expectBadge(extension, 0);
  });

  test("search leaves out muted papers, and says so below", async ({ extension, replica }) => {
    const all = latestTitles(replica);
    const [title = ""] = all;
    const page = await extension.openPage("newtab.html#/rules");
    await writeRule(page, "Mute", "Word or phrase", title);
    await submitRule(page, "Mute");
    await expectBadge(extension, all.length - 1);
    await page.goto(extension.url(`newtab.html#/search?${new URLSearchParams({ q: title, in: "here" })}`));
    await expect(page.getByText("1 muted paper", { exact: true })).toBeVisible();
    expect(await titles(page)).not.toContain(title);
  });
});
