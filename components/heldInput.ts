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
    const about = { paper: paperOf(target), name: nameOf(target) };
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
    held.push(() => sameAs(target, about)?.click());
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

const paperOf = (element: Element) => element.closest<HTMLElement>("[data-paper]")?.dataset.paper;
const nameOf = (element: HTMLElement) =>
  element.dataset.field ?? element.getAttribute("href") ?? element.textContent;

/**
 * What was aimed at, in the page that has taken over: where the list has changed since, the same node may be about another
 * paper by now.
 */
function sameAs(
  target: HTMLElement,
  about: { paper?: string; name: string | null },
): HTMLElement | undefined {
  if (target.isConnected && paperOf(target) === about.paper) return target;
  if (about.paper === undefined) return undefined;
  const here = document.querySelectorAll<HTMLElement>(
    `[data-paper="${CSS.escape(about.paper)}"] :is(a, button)`,
  );
  return [...here].find((each) => nameOf(each) === about.name);
}

/** Says that the page has taken over its snapshot. */
export const noteAlive = (root: HTMLElement) => root.dispatchEvent(new Event(ALIVE));
