import { browser } from "wxt/browser";

/** The prefix of all keys of backups in `storage.local`. */
const PREFIX = "backup:";

/**
 * Reads from the shelf, the part of `storage.local` where backups are kept. It is stored in other files than IndexedDB,
 * is not cleared with site data, and is there for pages and the worker in every browser. A value is written whole or
 * not at all.
 * @returns the value of each name; names without a value are left out
 */
export async function readShelf(names: readonly string[]): Promise<Map<string, unknown>> {
  const found = await browser.storage.local.get(names.map((name) => PREFIX + name));
  const entries = names.map((name): [string, unknown] => [name, found[PREFIX + name]]);
  return new Map(entries.filter(([, value]) => value !== undefined));
}

/** Stores a value under a name. Fails if there is no room. */
export function putOnShelf(name: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [PREFIX + name]: value });
}

/** Removes the values of some names. */
export function clearFromShelf(names: readonly string[]): Promise<void> {
  return browser.storage.local.remove(names.map((name) => PREFIX + name));
}

/** Calls back whenever the value of a name changes, in any context. Returns the function that stops it. */
export function watchShelf(name: string, callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => void (PREFIX + name in changes && callback());
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Reads a value that is kept in memory until the browser closes. There is room for it when the disk is full. */
export async function readPassing(name: string): Promise<unknown> {
  return (await browser.storage.session.get(PREFIX + name))[PREFIX + name];
}

/** Sets the value that `readPassing` reads; without a value, clears it. */
export function putPassing(name: string, value?: unknown): Promise<void> {
  const { session } = browser.storage;
  return value === undefined ? session.remove(PREFIX + name) : session.set({ [PREFIX + name]: value });
}
