/** A key that was typed into the search box, and how long it took until what it asked for was on the screen. */
export interface Keystroke {
  query: string;
  ms: number;
}

/** What the watch of a page's typing keeps on `globalThis`. */
export interface Typing {
  /** The last keystroke that changed the search box. */
  typed: Promise<Keystroke>;
  /** The HTML of what each query first showed. */
  shown: Record<string, string>;
}

/**
 * Runs in a page and keeps a Typing there. A keystroke is timed from the key's own time, which the browser took before the
 * page got it, to the frame in which the results are those of the whole query. It must stand on its own: it is sent to the
 * browser as text.
 * The results name the query whose list is drawn.
 */
export function watchTyping(): void {
  const shown: Record<string, string> = {};
  let pressedAt = Number.NaN;
  document.addEventListener(
    "keydown",
    (event) => {
      pressedAt = event.timeStamp;
    },
    true,
  );
  const produced = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(0);
      });
    });
  /** Resolves when the results are drawn, with them and how many papers they are: more may follow with the next frame. */
  const drawn = (query: string) =>
    new Promise<{ results: HTMLElement; count: number }>((resolve) => {
      const observer = new MutationObserver(() => look());
      const look = () => {
        const results = document.querySelector<HTMLElement>("[data-query]");
        if (results?.dataset.query !== query) return;
        observer.disconnect();
        resolve({ results, count: results.getElementsByTagName("article").length });
      };
      observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["data-query"] });
      look();
    });
  /** The HTML of so many of the results, without pictures: those come later than the results. */
  const htmlOf = (results: HTMLElement, count: number) => {
    const copy = results.cloneNode(true) as HTMLElement;
    for (const one of [...copy.querySelectorAll("article")].slice(count)) one.remove();
    for (const picture of copy.querySelectorAll("img")) picture.remove();
    return copy.innerHTML;
  };
  document.addEventListener(
    "input",
    (event) => {
      const began = pressedAt;
      const query = (event.target as HTMLInputElement).value;
      const typed = drawn(query).then(async ({ results, count }): Promise<Keystroke> => {
        const at = await produced();
        shown[query] ??= htmlOf(results, count);
        return { query, ms: at - began };
      });
      Object.assign(globalThis, { typed });
    },
    true,
  );
  Object.assign(globalThis, { shown });
}
