/** A key that was typed into the search box, and how long it took until what it asked for was on the screen. */
export interface Keystroke {
  query: string;
  ms: number;
}

/**
 * Runs in a page, and puts on `globalThis.typed` a promise of the last keystroke that changed the search box: from the
 * key's own time, which the browser took before the page got it, to the frame in which the results are those of the whole
 * query. It must stand on its own: it is sent to the browser as text.
 * The results name the query whose list is drawn.
 */
export function watchTyping(): void {
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
  const shown = (query: string) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => look());
      const look = () => {
        const results = document.querySelector<HTMLElement>("[data-query]");
        if (results?.dataset.query !== query) return;
        observer.disconnect();
        resolve();
      };
      observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["data-query"] });
      look();
    });
  document.addEventListener(
    "input",
    (event) => {
      const began = pressedAt;
      const query = (event.target as HTMLInputElement).value;
      const typed = shown(query)
        .then(produced)
        .then((at): Keystroke => ({ query, ms: at - began }));
      Object.assign(globalThis, { typed });
    },
    true,
  );
}
