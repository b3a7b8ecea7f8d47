import axe from "axe-core";
import { commands } from "vitest/browser";
import { OF_COLOURS, TAGS } from "../../support/axeRules.ts";

/**
 * The violations of WCAG 2.2 AA that axe finds, each with its place. A part of the page can be checked alone
 * if another test covers the rest. In the dark theme only colours are checked: all else is the same in both.
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
