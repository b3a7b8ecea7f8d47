import { browser } from "wxt/browser";

const NEEDED = { permissions: ["notifications" as const] };

/** Asks the user for leave to announce digests, if it was not given before. Only the very click may call it. */
export const askForNotifications = (): Promise<boolean> => browser.permissions.request(NEEDED);

/** Whether digests may be announced: that can be taken back in the browser's own settings, or come from another one's. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NEEDED);

/** Gives that leave back: what is switched off needs none. */
export const giveBackNotifications = (): Promise<boolean> => browser.permissions.remove(NEEDED);
