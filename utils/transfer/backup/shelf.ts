import { browser } from "wxt/browser";

/** What the names of all that backups keep begin with, in `storage.local`. */
const PREFIX = "backup:";

/**
 * Where backups are kept: `storage.local`, which is in other files than IndexedDB, is not cleared with the data of sites,
 * and is there for pages and the worker of every browser. One name is written whole or not at all.
 * @returns what is kept under each name; those that are not there are left out
 */
export async function readShelf(names: readonly string[]): Promise<Map<string, unknown>> {
  const found = await browser.storage.local.get(names.map((name) => PREFIX + name));
  const entries = names.map((name): [string, unknown] => [name, found[PREFIX + name]]);
  return new Map(entries.filter(([, value]) => value !== undefined));
}

/** Keeps a value under a name; fails where there is no room. */
export function putOnShelf(name: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [PREFIX + name]: value });
}

/** Keeps nothing any more under some names. */
export function clearFromShelf(names: readonly string[]): Promise<void> {
  return browser.storage.local.remove(names.map((name) => PREFIX + name));
}

/** Calls back whenever something of that name changes, in any context; gives the function that stops it. */
export function watchShelf(name: string, callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => void (PREFIX + name in changes && callback());
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** As the shelf, but in memory, until the browser is closed: there is room for it when there is none on the disk. */
export async function readPassing(name: string): Promise<unknown> {
  return (await browser.storage.session.get(PREFIX + name))[PREFIX + name];
}

/** Sets or, without a value, clears what `readPassing` reads. */
export function putPassing(name: string, value?: unknown): Promise<void> {
  const { session } = browser.storage;
  return value === undefined ? session.remove(PREFIX + name) : session.set({ [PREFIX + name]: value });
}
