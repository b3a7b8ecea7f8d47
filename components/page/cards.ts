/** The titles of the visible cards. */
export const titles = (): HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>("article .paper-title a")].filter((title) =>
    title.checkVisibility(),
  );

/** The id of the paper whose card an element is in. */
export const paperOf = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>("article.paper")?.dataset.paper;

/** The title of a paper's card; undefined if the card is not visible. */
export const titleOf = (id: string): HTMLAnchorElement | undefined =>
  titles().find((title) => paperOf(title) === id);

/** Moves the focus to a card, and scrolls no further than needed. */
export function focusTitle(title: HTMLAnchorElement | undefined): void {
  title?.focus({ preventScroll: true });
  title?.closest("article")?.scrollIntoView({ block: "nearest" });
}

/** Moves the focus to the next card or the one before. If no card has the focus, to the first or the last. */
export function stepFocus(by: 1 | -1): void {
  const all = titles();
  const at = all.findIndex((title) => paperOf(title) === paperOf(document.activeElement));
  focusTitle(at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[at + by]);
}
