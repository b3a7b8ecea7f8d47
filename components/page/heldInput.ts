/** Name of the event that says so, across the two scripts that know of it. */
const ALIVE = "daypaper:alive";

/**
 * Holds back clicks and keys on a page that is on the screen but not alive yet, and gives them back to it when it is: a
 * snapshot looks as if it could be used, so it can. Its nodes become the page's, so that what was aimed at is still there.
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
 * What finds again what was aimed at: where the list has changed since, the same node may be about another paper by now.
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

/** Says that the page has taken over its snapshot. */
export const noteAlive = (root: HTMLElement) => root.dispatchEvent(new Event(ALIVE));
