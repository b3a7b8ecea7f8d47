import { useEffect, useState } from "preact/hooks";
import { painted } from "./snapshot";

let hasPainted = false;

/** True once the page has been painted. Requests wait for it. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(hasPainted);
  useEffect(() => {
    if (isPainted) return;
    painted().then(() => {
      hasPainted = true;
      setPainted(true);
    });
  }, [isPainted]);
  return isPainted;
}
