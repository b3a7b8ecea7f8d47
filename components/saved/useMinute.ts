import { useEffect, useState } from "preact/hooks";

const MINUTE = 60_000;

/** The time, read anew each minute: what was put off comes back. */
export function useMinute(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
