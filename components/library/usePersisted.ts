import { useEffect, useState } from "preact/hooks";

/** Whether the browser keeps the library even when the disk fills up, and what asks it to; undefined until it has said. */
export function usePersisted(): [boolean | undefined, () => Promise<void>] {
  const [isPersisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    navigator.storage.persisted().then(setPersisted, () => setPersisted(false));
  }, []);
  const ask = async () => setPersisted(await navigator.storage.persist().catch(() => false));
  return [isPersisted, ask];
}
