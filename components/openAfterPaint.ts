import { holdInput } from "./heldInput";
import { painted } from "./snapshot";

/**
 * Loads a page's code once its snapshot is on the screen; at once where there is none. Nothing else may come before the
 * first paint: not even parsing the code that will draw the second.
 */
export async function openAfterPaint(
  load: () => Promise<(root: HTMLElement) => Promise<void>>,
): Promise<void> {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  const letGo = holdInput(root);
  if (root.hasChildNodes()) await painted();
  const open = await load();
  await open(root);
  letGo();
}
