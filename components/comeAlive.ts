import { holdInput } from "./heldInput";

/** Loads what draws the page from the database and lets it; what is done to the snapshot meanwhile is done to the page. */
export async function comeAlive(load: () => Promise<(root: HTMLElement) => Promise<void>>): Promise<void> {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  const letGo = holdInput(root);
  const open = await load();
  await open(root);
  letGo();
}
