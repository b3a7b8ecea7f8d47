import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DiskFull } from "./fresh";

type Area = { set(items: object): Promise<void>; remove(names: string[]): Promise<void> };

/**
 * Decides before each change of the extension's storage whether to refuse it. `count` is the number of
 * changes requested.
 */
export const shelfWrites = { count: 0, refuse: (_nth: number): boolean => false };

/** Makes the extension's storage ask `shelfWrites` before each change, until the spies are restored. */
export function guardShelf(): void {
  const local = fakeBrowser.storage.local as unknown as Area;
  const { set, remove } = local;
  const guarded =
    <Given>(change: (given: Given) => Promise<void>) =>
    async (given: Given) => {
      if (shelfWrites.refuse(++shelfWrites.count)) throw new DiskFull();
      return change(given);
    };
  vi.spyOn(local, "set").mockImplementation(guarded(set));
  vi.spyOn(local, "remove").mockImplementation(guarded(remove));
  shelfWrites.count = 0;
  shelfWrites.refuse = () => false;
}

/** The content of the shelf, by name. */
export async function shelf(): Promise<Record<string, unknown>> {
  const all = (await fakeBrowser.storage.local.get(null)) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      name.startsWith("backup:") && value !== undefined ? [[name.slice(7), value]] : [],
    ),
  );
}
