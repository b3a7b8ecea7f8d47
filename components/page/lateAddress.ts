/** After so long without another letter what is typed is put into the address, in milliseconds. */
const PAUSE = 250;

let waiting: { timer: ReturnType<typeof setTimeout>; next: string; instead: string } | undefined;

/**
 * Puts an address in the place of the page's own once typing pauses, or anything else is done: each new one costs the browser
 * about as much as it takes to draw what a letter has found.
 */
export function replaceLater(next: string): void {
  clearTimeout(waiting?.timer);
  waiting = { timer: setTimeout(replaceNow, PAUSE), next, instead: location.href };
}

/** Does so at once, where something waits for it. */
export function replaceNow(): void {
  if (!waiting) return;
  const { timer, next, instead } = waiting;
  clearTimeout(timer);
  waiting = undefined;
  // Whoever has gone somewhere else meanwhile stays there.
  if (location.href === instead) history.replaceState(null, "", next);
}

/** A key that writes or takes back a letter, and so leads nowhere. */
const isLetter = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  (key.length === 1 || key === "Backspace") && !ctrlKey && !metaKey;

/** Sees to it that nothing leads away from an address that is not written yet. */
export function keepAddress(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!isLetter(event)) replaceNow();
  };
  window.addEventListener("keydown", onKey, true);
  for (const type of ["pointerdown", "pagehide"]) window.addEventListener(type, replaceNow, true);
  return () => {
    window.removeEventListener("keydown", onKey, true);
    for (const type of ["pointerdown", "pagehide"]) window.removeEventListener(type, replaceNow, true);
  };
}
