import { type BrowserContext, chromium } from "@playwright/test";
import { findChromium } from "../../../scripts/browsers.mjs";
import { switches } from "./chromium-start.ts";

/** Options for opening Chromium. */
export type ChromiumOptions = {
  /** The port of the replica. Without it, requests go to the real huggingface.co. */
  replicaPort?: number;
  headless?: boolean;
  /** Further switches. */
  args?: string[];
};

/**
 * Opens a Chromium.
 * @param more switches before those of the options
 */
export async function openChromium(
  profile: string,
  { replicaPort, headless = true, args = [] }: ChromiumOptions,
  more: readonly string[],
  env?: Record<string, string | undefined>,
): Promise<BrowserContext> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error("no Chromium: run `node scripts/setup.mjs`");
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    handleSIGINT: headless, // with a visible window the caller handles Ctrl+C
    viewport: headless ? { width: 1440, height: 1000 } : null,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [...switches(headless, replicaPort), ...more, ...args],
    ...(env && { env }),
  });
}
