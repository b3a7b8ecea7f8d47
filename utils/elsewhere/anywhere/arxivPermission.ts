import { browser } from "wxt/browser";

const ORIGINS = ["https://export.arxiv.org/*"];

/** Asks the user for permission to ask arXiv, unless it was given before. Call it directly in a click handler. */
export const askForArxiv = (): Promise<boolean> => browser.permissions.request({ origins: ORIGINS });

/** Resolves to true if the user has allowed to ask arXiv. */
export const mayAskArxiv = (): Promise<boolean> => browser.permissions.contains({ origins: ORIGINS });
