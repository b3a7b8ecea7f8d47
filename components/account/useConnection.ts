import { useEffect, useState } from "preact/hooks";
import { type Connection, readConnection, watchConnection } from "../../utils/fetch/api/token";

/** The connection with Hugging Face, kept current in every page; null without a token, undefined until it is read. */
export function useConnection(): Connection | null | undefined {
  const [connection, setConnection] = useState<Connection | null>();
  useEffect(() => {
    const show = (now: Connection | undefined) => setConnection(now ?? null);
    const stop = watchConnection(show);
    // If the storage cannot be read, there is no token to use.
    readConnection().then(show, () => show(undefined));
    return stop;
  }, []);
  return connection;
}
