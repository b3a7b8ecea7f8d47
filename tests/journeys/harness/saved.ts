import { expect, titles } from "./chromium.ts";
import type { ChromiumExtension } from "./chromium-extension.ts";

/** A paper's page on Hugging Face. */
export const hubPage = (id: string) => `https://huggingface.co/papers/${id}`;

/** Expects exactly these saved papers. */
export async function expectSaved(extension: ChromiumExtension, expected: string[]): Promise<void> {
  const page = await extension.openPage("newtab.html#/saved");
  if (!expected.length) await expect(page.getByText("Nothing saved yet")).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(expected);
  await page.close();
}
