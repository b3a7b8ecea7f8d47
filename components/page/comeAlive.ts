import { noteAlive } from "./heldInput";

/** Lets a page draw itself over its snapshot, and then has what was pressed meanwhile. */
export async function comeAlive(open: (root: HTMLElement) => Promise<void>): Promise<void> {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  await open(root);
  noteAlive(root);
}
