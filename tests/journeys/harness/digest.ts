import type { Settings } from "../../../utils/model/settings.ts";
import type { ChromiumExtension } from "./chromium-extension.ts";

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, object>>;
      set(values: object): Promise<void>;
    };
  };
};

/** Switches digests on as of long ago, at an hour that has passed. */
export async function switchOnDigests(
  extension: ChromiumExtension,
  more: Partial<Settings> = {},
): Promise<void> {
  const page = await extension.inertPage();
  const chosen = { digestEvery: "day", digestTime: "00:00", digestZone: "UTC", digestSince: 0, ...more };
  await page.evaluate(async (part) => {
    const { settings } = await chrome.storage.local.get("settings");
    await chrome.storage.local.set({ settings: { ...settings, ...part } });
  }, chosen);
}

/** The days that have digests. */
export async function digestDays(extension: ChromiumExtension): Promise<string[]> {
  const page = await extension.inertPage();
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open("daypaper");
        opening.onsuccess = () => {
          const keys = opening.result.transaction("digests").objectStore("digests").getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result as string[]);
          };
        };
      }),
  );
}
