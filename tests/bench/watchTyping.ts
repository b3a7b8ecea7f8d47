/** A key typed into the search box, and the time until its results were on the screen. */
export interface Keystroke {
  query: string;
  ms: number;
}

/** The data that the watch of a page's typing keeps on `globalThis`. */
export interface Typing {
  /** The last keystroke that changed the search box. */
  typed: Promise<Keystroke>;
  /** The HTML of the first results shown for each query. */
  shown: Record<string, string>;
}

/**
 * Runs in a page and keeps a Typing there. A keystroke is timed from the key's own time, taken by the browser
 * before the page got the key, to the frame that shows the results of the whole query. The results name the
 * query they belong to. It must stand on its own: it is sent to the browser as text.
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
  /**
   * Resolves when the results are drawn, with the results and their number: more may follow with the next
   * frame.
   */
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
  /** The HTML of the first results, up to a number, without pictures: those come later than the results. */
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
