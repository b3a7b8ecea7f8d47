import { dayOf } from "../../replica/days.ts";
import { card, expect, expectBadge, test, titles, withoutSeeing } from "../harness/chromium.ts";
import { latestDay, latestTitles } from "../harness/papers.ts";

test.describe("marks", () => {
  test("each mark takes the paper off the badge, and Undo puts it back", async ({ extension, replica }) => {
    const all = latestTitles(replica);
    const page = await withoutSeeing(extension, "newtab.html");
    const undo = page.getByRole("status").getByRole("button", { name: "Undo" });
    for (const [at, name] of ["Save", "Read", "Hide"].entries()) {
      const paper = card(page, all[at] ?? "");
      await paper.getByRole("button", { name, exact: true }).dispatchEvent("click");
      await expectBadge(extension, all.length - 1);
      await expect(paper.getByText("New", { exact: true })).toHaveCount(0);
      await undo.dispatchEvent("click");
      await expectBadge(extension, all.length);
      await expect(card(page, all[at] ?? "").getByText("New", { exact: true })).toHaveCount(1);
    }
  });

  test("a mark shows at once in every open page", async ({ extension, replica }) => {
    const all = latestTitles(replica);
    const [title = ""] = all;
    const newTab = await withoutSeeing(extension, "newtab.html");
    const popup = await withoutSeeing(extension, "popup.html");
    const save = card(newTab, title).getByRole("button", { name: "Save", exact: true });
    await expect(save).toHaveAttribute("aria-pressed", "false");
    await card(popup, title).getByRole("button", { name: "Save", exact: true }).dispatchEvent("click");
    await expect(save).toHaveAttribute("aria-pressed", "true");
    await expectBadge(extension, all.length - 1);
  });

  test("Mark all as read marks all papers, and can be undone", async ({ extension, replica }) => {
    const all = latestTitles(replica);
    const page = await withoutSeeing(extension, "popup.html");
    await page.getByRole("button", { name: "Mark all as read" }).dispatchEvent("click");
    await expectBadge(extension, 0);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).dispatchEvent("click");
    await expectBadge(extension, all.length);
  });

  test("a paper that is listed on two days is one paper", async ({ extension, replica }) => {
    const before = latestTitles(replica);
    const today = dayOf(replica.now());
    const page = await withoutSeeing(extension, "popup.html");
    replica.publish(today, replica.papers(latestDay(replica)).slice(0, 2));
    replica.grow(today, undefined);
    const listed = latestTitles(replica);
    await page.getByRole("button", { name: "Refresh" }).dispatchEvent("click");
    await expect.poll(() => titles(page)).toEqual(listed);
    await expectBadge(extension, before.length + listed.length - 2);
  });

  test("marks survive a restart without a network, and the badge is exact again", async ({
    extension,
    replica,
  }) => {
    const all = latestTitles(replica);
    const [saved = "", read = "", hidden = ""] = all;
    const page = await withoutSeeing(extension, "newtab.html");
    await card(page, saved).getByRole("button", { name: "Save", exact: true }).dispatchEvent("click");
    await card(page, read).getByRole("button", { name: "Read", exact: true }).dispatchEvent("click");
    await card(page, hidden).getByRole("button", { name: "Hide", exact: true }).dispatchEvent("click");
    await expectBadge(extension, all.length - 3);
    replica.failWith("unreachable");
    await extension.restart();
    await expectBadge(extension, all.length - 3);

    const again = await withoutSeeing(extension, "newtab.html#/saved");
    const paper = card(again, saved);
    await expect(paper.getByRole("button", { name: "Save", exact: true })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(again.getByRole("article")).toHaveCount(1);
  });
});
