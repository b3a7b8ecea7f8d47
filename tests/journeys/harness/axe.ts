import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { OF_COLOURS, TAGS } from "../../support/axeRules.ts";

/**
 * The violations of WCAG 2.2 AA that axe finds, each with its place. A part of the page can be checked alone
 * if another test covers the rest. In the dark theme only colours are checked: all else is the same in both.
 */
export async function violations(page: Page, part = "html"): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    // The other mode opens an extra page each time: that takes half a second and closes a real popup.
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
