import { useEffect, useState } from "preact/hooks";

const MINUTE = 60_000;

/** The current time in milliseconds since the epoch, updated each minute so that snoozed papers come back. */
export function useMinute(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
