import { browser } from "wxt/browser";

/** Firefox allows no port here. The content security policy of the pages names the only port they can reach. */
const ORIGINS = ["http://127.0.0.1/*"];

/** Asks the user for permission to reach Zotero, unless it was given before. Call it directly in a click handler. */
export const askForZotero = (): Promise<boolean> => browser.permissions.request({ origins: ORIGINS });
