import { useEffect, useState } from "preact/hooks";

/** The pause after which somebody has stopped typing, in milliseconds. */
const PAUSE = 250;

/** True once the typed text has not changed for a moment. */
export function usePaused(typed: string): boolean {
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(setRested, PAUSE, typed);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested === typed;
}
