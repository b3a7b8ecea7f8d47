/** How long typing must pause before the query is put into the address, in milliseconds. */
const PAUSE = 250;

let waiting: { timer: ReturnType<typeof setTimeout>; next: string; instead: string } | undefined;

/**
 * Replaces the page's address once typing pauses, or before anything else happens. Each new address costs the browser about
 * as much time as drawing the results of a letter.
 */
export function replaceLater(next: string): void {
  clearTimeout(waiting?.timer);
  waiting = { timer: setTimeout(replaceNow, PAUSE), next, instead: location.href };
}

/** Replaces the address now, if a replacement is waiting. */
export function replaceNow(): void {
  if (!waiting) return;
  const { timer, next, instead } = waiting;
  clearTimeout(timer);
  waiting = undefined;
  // If the user has gone to another address meanwhile, it stays.
  if (location.href === instead) history.replaceState(null, "", next);
}

/** True for a key that writes or deletes a letter, and so does not leave the address. */
const isLetter = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  (key.length === 1 || key === "Backspace") && !ctrlKey && !metaKey;

/** Makes sure that a waiting address is written before anything leaves it. Returns a function that stops this. */
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
