import axe from "axe-core";
import { commands } from "vitest/browser";
import { OF_COLOURS, TAGS } from "../../support/axeRules.ts";

/**
 * What axe finds against WCAG 2.2 AA, each with where; in a part of the page, where the rest is another test's. In the dark
 * theme only what hangs on colours: all else is the same in both.
 */
export async function violations(part = "#app"): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await commands.setTheme(theme);
    const runOnly = theme === "dark" ? OF_COLOURS : TAGS;
    const { violations } = await axe.run(part, { runOnly, resultTypes: ["violations"] });
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${theme}, ${id}: ${target.join(" ")}`));
  }
  await commands.setTheme("light");
  return found;
}
