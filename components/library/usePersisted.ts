import { useEffect, useState } from "preact/hooks";

/**
 * Whether the browser keeps the library even when the disk fills up, and what asks it to;
 * undefined until it has said.
 */
export function usePersisted(): [boolean | undefined, () => Promise<boolean>] {
  const [isPersisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    navigator.storage.persisted().then(setPersisted, () => setPersisted(false));
  }, []);
  const ask = async () => {
    const isGranted = await navigator.storage.persist().catch(() => false);
    setPersisted(isGranted);
    return isGranted;
  };
  return [isPersisted, ask];
}
