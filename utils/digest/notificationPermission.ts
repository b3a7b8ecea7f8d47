import { browser } from "wxt/browser";

const NEEDED = { permissions: ["notifications" as const] };

/** Asks for the permission to show notifications, unless it was granted before. Call it directly in a click handler. */
export const askForNotifications = (): Promise<boolean> => browser.permissions.request(NEEDED);

/** True if notifications are allowed. The user can change that in the browser's own settings at any time. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NEEDED);

/** Gives the permission back, once announcements are switched off. */
export const giveBackNotifications = (): Promise<boolean> => browser.permissions.remove(NEEDED);
