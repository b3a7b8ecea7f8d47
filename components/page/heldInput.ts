/** The name of the event that says that the page is alive. Two scripts use it: one sends, one listens. */
const ALIVE = "daypaper:alive";

/**
 * Holds back clicks and keys while only the snapshot of a page is shown, and repeats them once the page is alive: a snapshot
 * looks usable, so it is. The page takes over the snapshot's nodes, so the target of a click is still there.
 */
export function holdInput(root: HTMLElement): void {
  const held: (() => void)[] = [];

  const hold = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof HTMLElement || event.target instanceof SVGElement))
      return;
    const target = event.target.closest<HTMLElement>("a, button") ?? root;
    if (event instanceof KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const again = { key, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true };
      held.push(() =>
        (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", again)),
      );
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const find = finderOf(target);
    held.push(() => find()?.click());
  };

  root.addEventListener("click", hold, true);
  document.addEventListener("keydown", hold, true);
  const letGo = () => {
    root.removeEventListener("click", hold, true);
    document.removeEventListener("keydown", hold, true);
    for (const again of held) again();
  };
  root.addEventListener(ALIVE, letGo, { once: true });
}

const nameOf = (element: HTMLElement) => element.getAttribute("href") ?? element.ariaLabel;

/**
 * Finds the target of a click again. If the list has changed since, the same node may belong to another paper by now.
 */
function finderOf(target: HTMLElement): () => HTMLElement | undefined {
  const paper = target.closest<HTMLElement>("[data-paper]")?.dataset.paper;
  const name = nameOf(target);
  if (paper === undefined) return () => target;
  return () =>
    [...document.querySelectorAll<HTMLElement>(`[data-paper="${CSS.escape(paper)}"] *`)].find(
      (each) => nameOf(each) === name,
    );
}

/** Tells that the page has taken over its snapshot. */
export const noteAlive = (root: HTMLElement) => root.dispatchEvent(new Event(ALIVE));
