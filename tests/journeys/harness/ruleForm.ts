import type { Page } from "@playwright/test";

/** Fills in a new rule with one condition. */
export async function writeRule(
  page: Page,
  effect: "Follow" | "Mute",
  kind: string,
  text: string,
): Promise<void> {
  const form = page.getByRole("form", { name: "New rule" });
  await form.getByLabel(`${effect}: papers`).check();
  await form.getByLabel("What to look at").selectOption({ label: kind });
  await form.getByLabel(kind, { exact: true }).fill(text);
}

/** Makes the rule that was filled in. */
export const submitRule = (page: Page, effect: "Follow" | "Mute") =>
  page.getByRole("form", { name: "New rule" }).getByRole("button", { name: effect, exact: true }).click();
