import { noteAlive } from "./heldInput";

/** Draws a page over its snapshot, then gives it the clicks and keys that came meanwhile. */
export async function comeAlive(open: (root: HTMLElement) => Promise<void>): Promise<void> {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  await open(root);
  noteAlive(root);
}
