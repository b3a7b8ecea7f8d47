import { useEffect, useState } from "preact/hooks";

/**
 * True if the browser guarantees to keep the library even when the disk is full; undefined until it has answered. The
 * function asks for that guarantee, and tells if it was given.
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
