import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { OF_COLOURS, TAGS } from "../../support/axeRules.ts";

/**
 * What axe finds against WCAG 2.2 AA, each with where; in a part of the page, where the rest is another test's. In the dark
 * theme only what hangs on colours: all else is the same in both.
 */
export async function violations(page: Page, part = "html"): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    // Its other mode opens a page of its own each time: half a second, and a real popup closes.
    const axe = new AxeBuilder({ page }).include(part).setLegacyMode();
    const { violations } = await (theme === "dark"
      ? axe.withRules(OF_COLOURS)
      : axe.withTags(TAGS)
    ).analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${theme}, ${id}: ${target.join(" ")}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}
