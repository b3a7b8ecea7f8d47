import { noteAlive } from "./heldInput";

/** Loads what draws the page from the database, and lets it draw over the snapshot. */
export async function comeAlive(load: () => Promise<(root: HTMLElement) => Promise<void>>): Promise<void> {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  const open = await load();
  await open(root);
  noteAlive(root);
}
