/** These functions run in a page: they may use nothing but the page. */

/**
 * True if papers are on the page, and pictures are in those boxes on screen that should have one. A page that
 * opens on its snapshot has the boxes first.
 */
export function isDrawn(): boolean {
  const boxes = [...document.querySelectorAll(".thumbnail")].filter(
    (box) => box.getBoundingClientRect().top < innerHeight,
  );
  const isLoaded = (image: HTMLImageElement | null) => image?.complete && image.naturalWidth > 0;
  return (
    document.querySelector("article") !== null && boxes.every((box) => isLoaded(box.querySelector("img")))
  );
}

/** A paper, as its card shows it. */
export type ShownPaper = { title: string; upvotes: string };

/** The first papers on the page. */
export function firstPapers(): ShownPaper[] {
  return [...document.querySelectorAll("article")].slice(0, 5).map((card) => ({
    title: card.querySelector("h2")?.textContent ?? "",
    upvotes: card.querySelector(".paper-upvotes")?.textContent?.replace(/\D/g, "") ?? "",
  }));
}
