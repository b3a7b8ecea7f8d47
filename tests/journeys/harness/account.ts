import { expect, type Page } from "@playwright/test";
import { TOKENS } from "../../replica/tokens.ts";
import type { ChromiumExtension } from "./chromium-extension.ts";

declare const chrome: {
  storage: { local: { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

/** Pastes a token into the open options and submits it. */
export async function paste(options: Page, token: string): Promise<void> {
  await options.getByLabel("Access token").fill(token);
  await options.getByRole("button", { name: "Use this token" }).click();
}

/** Opens the options and enters a token that Hugging Face accepts. */
export async function giveToken(extension: ChromiumExtension, token: string = TOKENS.write): Promise<Page> {
  const options = await extension.openPage("options.html");
  await paste(options, token);
  await expect(options.getByText("Hugging Face accepts this token.")).toBeVisible();
  return options;
}

/** Everything in the extension's storage. */
export async function stored(extension: ChromiumExtension): Promise<Record<string, unknown>> {
  return (await extension.inertPage()).evaluate(() => chrome.storage.local.get(null));
}

/** Replaces the stored token with an expired one, as if the pasted token had expired. */
export async function letTokenExpire(extension: ChromiumExtension): Promise<void> {
  await (await extension.inertPage()).evaluate(async (token) => {
    const { huggingFaceToken } = await chrome.storage.local.get(null);
    await chrome.storage.local.set({ huggingFaceToken: { ...Object(huggingFaceToken), token } });
  }, TOKENS.expired);
}
