import { join } from "node:path";
import { startReplica } from "../../replica/server.ts";
import { hasRecorded, RECORDED } from "../../support/recorded.ts";
import { expect, expectBadge, test, titles } from "../harness/chromium.ts";
import { ChromiumExtension } from "../harness/chromium-extension.ts";
import { titlesOf } from "../harness/papers.ts";

test.describe("on recorded days", () => {
  test.skip(!hasRecorded, "the recordings are not here");

  /** The contract tests check that every day is listed whole. */
  test("the latest days are listed whole, by upvotes", async () => {
    const replica = await startReplica({ recorded: join(RECORDED, "daily") });
    const extension = await ChromiumExtension.launch({ replicaPort: replica.port });
    try {
      const [latest = ""] = replica.days;
      await expectBadge(extension, replica.papers(latest).length);
      const page = await extension.openPage("newtab.html");
      for (const day of replica.days.slice(0, 3)) {
        const listed = replica.papers(day);
        expect(listed.map(({ paper }) => paper.upvotes)).toEqual(
          listed.map(({ paper }) => paper.upvotes).sort((a, b) => b - a),
        );
        await page.evaluate((hash) => location.assign(hash), `#/day/${day}`);
        await expect.poll(() => titles(page), { message: day }).toEqual(titlesOf(listed));
      }
    } finally {
      await extension.close();
      await replica.close();
    }
  });
});
