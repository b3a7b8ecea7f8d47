import type { Opening } from "./opening.ts";

/**
 * Runs in a page before anything else, the same in every measured page, and puts the promise of its Opening
 * on `globalThis.opening`. It must stand on its own: it is sent to the browser as text.
 *
 * A frame counts as produced when a message arrives that was sent in its animation callback: messages come
 * after the style, the layout and the painting of the frame.
 */
export function watchOpening({ cards, isLive }: { cards: number; isLive: boolean }): void {
  // A page is drawn from its database when its buttons have handlers: a snapshot's buttons have none.
  const { addEventListener } = EventTarget.prototype;
  let drawn: number | undefined;
  if (isLive) {
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: [string, never]) {
      if (args[0] === "click" && this instanceof HTMLButtonElement) drawn = performance.now();
      return addEventListener.apply(this, args);
    };
  }

  const produced = () =>
    new Promise<number>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(0);
    });

  const firstContentfulPaint = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === "first-contentful-paint") resolve(startTime);
    }).observe({ type: "paint", buffered: true });
  });

  /** Presses `j`, which moves the focus to the first paper. */
  const answersKeys = () => {
    const key = new KeyboardEvent("keydown", { key: "j", bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(key);
    return document.activeElement?.closest("article") != null;
  };

  const opening = new Promise<Opening>((resolve) => {
    let painted: Promise<number> | undefined;
    const inFrame = async () => {
      if (!painted && document.getElementsByTagName("article").length >= cards) painted = produced();
      const live = isLive ? drawn : 0;
      if (!painted || live === undefined) return requestAnimationFrame(inFrame);
      const at = await produced();
      // The key is pressed when the frame is there, so that the frame does not include the key's cost.
      if (isLive && !answersKeys()) return requestAnimationFrame(inFrame);
      EventTarget.prototype.addEventListener = addEventListener;
      resolve({
        painted: await painted,
        firstContentfulPaint: await firstContentfulPaint,
        ...(isLive && { drawn: live, live: at }),
        beganAt: performance.timeOrigin,
      });
    };
    requestAnimationFrame(inFrame);
  });
  Object.assign(globalThis, { opening });
}
