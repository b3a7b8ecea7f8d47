import { useEffect, useState } from "preact/hooks";
import { type Connection, readConnection, watchConnection } from "../../utils/fetch/api/token";

/** How Daypaper stands with Hugging Face, current in every page; null without a token, undefined until it is known. */
export function useConnection(): Connection | null | undefined {
  const [connection, setConnection] = useState<Connection | null>();
  useEffect(() => {
    const show = (now: Connection | undefined) => setConnection(now ?? null);
    const stop = watchConnection(show);
    // A storage that can't be read holds no token that could be used.
    readConnection().then(show, () => show(undefined));
    return stop;
  }, []);
  return connection;
}
