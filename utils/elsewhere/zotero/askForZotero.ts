import { browser } from "wxt/browser";

/** Firefox knows no ports here; the content security policy of the pages names the one that may be reached. */
const ORIGINS = ["http://127.0.0.1/*"];

/** Asks the user for leave to reach Zotero, if it was not given before. Only the very click on a button may call it. */
export const askForZotero = (): Promise<boolean> => browser.permissions.request({ origins: ORIGINS });
