import { isMirrored, plainTexts, tooWide } from "../../pseudo/inPage.ts";
import { makePseudoBuild } from "../../pseudo/makePseudoBuild.ts";
import { ACCENTED_LETTER, PSEUDO_LANGUAGES } from "../../pseudo/pseudo.ts";
import { VIEWS, WIDTHS } from "../../pseudo/views.ts";
import { expect, expectBadge, test } from "../harness/firefox.ts";
import { FirefoxExtension } from "../harness/firefox-extension.ts";
import { latestTitles } from "../harness/papers.ts";

for (const language of PSEUDO_LANGUAGES) {
  test(`${language}: every text is translated, has room, and is where it belongs`, async ({ replica }) => {
    test.setTimeout(400_000);
    const { folder, remove } = await makePseudoBuild("firefox", language);
    const extension = await FirefoxExtension.launch({ replicaPort: replica.port, build: folder });
    try {
      await expectBadge(extension, latestTitles(replica).length);
      for (const [path, drawn] of VIEWS) {
        const page = await extension.openPage(path);
        await page.waitForSelector(drawn, { visible: true });
        if (language === "en-XA")
          expect.soft(await page.evaluate(plainTexts, ACCENTED_LETTER.source), path).toEqual([]);
        else expect.soft(await page.evaluate(isMirrored), path).toBe(true);
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 900 });
          expect.soft(await page.evaluate(tooWide), `${path} at ${width} px`).toEqual([]);
        }
        await page.close();
      }
    } finally {
      await extension.close();
      await remove();
    }
  });
}
