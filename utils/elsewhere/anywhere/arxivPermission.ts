import { browser } from "wxt/browser";

const ORIGINS = ["https://export.arxiv.org/*"];

/** Asks the user for leave to ask arXiv, if it was not given before. Only the very click on a button may call it. */
export const askForArxiv = (): Promise<boolean> => browser.permissions.request({ origins: ORIGINS });

/** Whether arXiv may be asked. */
export const mayAskArxiv = (): Promise<boolean> => browser.permissions.contains({ origins: ORIGINS });
