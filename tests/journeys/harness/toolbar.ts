import type { Page } from "@playwright/test";

declare const chrome: {
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
    openPopup(): Promise<void>;
  };
};

/** The text of the badge, asked from a page of the extension. */
export const badgeText = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));

/** The tooltip of the toolbar button. */
export const tooltip = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getTitle({}));

/** Opens the real popup. */
export const openActionPopup = (page: Page): Promise<void> => page.evaluate(() => chrome.action.openPopup());
