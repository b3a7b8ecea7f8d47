import { useEffect, useState } from "preact/hooks";

/** After so long without another letter somebody is taken to have stopped typing, in milliseconds. */
const PAUSE = 250;

/** Whether what is typed has stayed as it is for a moment. */
export function usePaused(typed: string): boolean {
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(setRested, PAUSE, typed);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested === typed;
}
