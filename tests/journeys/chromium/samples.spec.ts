import { join } from "node:path";
import { recordedSamples } from "../../replica/samples.ts";
import { startReplica } from "../../replica/server.ts";
import { hasRecorded, RECORDED } from "../../support/recorded.ts";
import { expect, test } from "../harness/chromium.ts";
import { ChromiumExtension } from "../harness/chromium-extension.ts";

/** A record's texts are shown as they came, except for white space. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

test.describe("on recorded samples", () => {
  test.skip(!hasRecorded, "the recordings are not here");

  test("every paper opens without errors or warnings in the console", async () => {
    test.setTimeout(240_000);
    const samples = join(RECORDED, "samples");
    const replica = await startReplica({ recorded: join(RECORDED, "daily"), samples, shift: false });
    const extension = await ChromiumExtension.launch({ replicaPort: replica.port });
    try {
      const { papers, details } = recordedSamples(samples);
      const ids = new Set([...papers.map(({ paper }) => paper.id), ...details.keys()]);
      expect(ids.size).toBeGreaterThan(30);
      const page = await extension.openPage("newtab.html");
      const said: string[] = [];
      page.on("console", (message) => {
        if (/^(error|warning)$/.test(message.type())) said.push(message.text());
      });
      page.on("pageerror", (error) => said.push(error.message));
      for (const id of ids) {
        await page.evaluate((name) => location.assign(`#/paper/${name}`), id);
        const article = page.locator(`.paper-page[data-paper="${id}"]`);
        await expect(article.locator(".paper-age"), id).toContainText("Updated just now.");
        await article.locator("video, .paper-section").last().scrollIntoViewIfNeeded();
        const recorded = papers.find(({ paper }) => paper.id === id);
        if (recorded) {
          const names = recorded.paper.authors.filter(({ hidden }) => !hidden);
          await expect(article.locator(".paper-authors > span"), id).toHaveCount(Math.min(names.length, 20));
        }
        expect(plain((await article.locator("h2").textContent()) ?? ""), id).not.toBe("");
        expect(said, id).toEqual([]);
      }
    } finally {
      await extension.close();
      await replica.close();
    }
  });
});
