import { browser } from "wxt/browser";
import type { Settings } from "../model/settings";
import { completeSettings } from "../model/settings";

/** The key of the settings in `storage.local`. */
const KEY = "settings";

const readStored = async () => (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;

/** The current settings. */
export const readSettings = async (): Promise<Settings> => completeSettings(await readStored());

/** Changes some settings and keeps the others, including those that only a later version knows. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return navigator.locks.request("settings", async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readStored()), ...change } });
  });
}

/** Calls back with the settings whenever they change in any context. Returns the function that stops it. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) callback(completeSettings(change.newValue as Partial<Settings>));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
