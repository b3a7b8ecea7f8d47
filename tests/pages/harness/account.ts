import { expect } from "vitest";
import { page } from "vitest/browser";
import { TOKENS } from "../../replica/tokens.ts";
import { openOptions } from "./openPages.ts";

/** Pastes a token into the open options and submits it. */
export async function pasteToken(token: string): Promise<void> {
  await page.getByLabelText("Access token").fill(token);
  await page.getByRole("button", { name: "Use this token" }).click();
}

/** Opens the options and enters a token that Hugging Face accepts. */
export async function giveToken(token: string = TOKENS.write): Promise<void> {
  await openOptions();
  await pasteToken(token);
  await expect.element(page.getByText("Hugging Face accepts this token.")).toBeVisible();
}
