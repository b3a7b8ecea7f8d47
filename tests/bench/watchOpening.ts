import type { Opening } from "./opening.ts";

/**
 * Runs in a page before anything else does, the same in every page that is measured, and puts the promise of its Opening
 * on `globalThis.opening`. It must stand on its own: it is sent to the browser as text.
 *
 * A frame is taken for produced when a message arrives that was sent in its animation callback: messages come after the
 * style, the layout and the painting of the frame.
 */
export function watchOpening({ cards, isLive }: { cards: number; isLive: boolean }): void {
  // A page is live when its buttons have been given something to do. Only the first of them is looked out for.
  let areButtonsAlive = !isLive;
  if (isLive) {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: [string, never]) {
      if (args[0] === "click" && this instanceof HTMLButtonElement) {
        areButtonsAlive = true;
        EventTarget.prototype.addEventListener = addEventListener;
      }
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

  const frames = new Promise<[painted: Promise<number>, live: Promise<number>]>((resolve) => {
    let painted: Promise<number> | undefined;
    const inFrame = () => {
      if (!painted && document.getElementsByTagName("article").length >= cards) painted = produced();
      if (painted && areButtonsAlive) resolve([painted, produced()]);
      else requestAnimationFrame(inFrame);
    };
    requestAnimationFrame(inFrame);
  });

  const opening = frames.then(async ([painted, live]): Promise<Opening> => {
    return {
      painted: await painted,
      firstContentfulPaint: await firstContentfulPaint,
      ...(isLive && { live: await live }),
      beganAt: performance.timeOrigin,
    };
  });
  Object.assign(globalThis, { opening });
}
