import { type AddressInfo, connect, createServer } from "node:net";

/** A fixed port in front of a changing server. */
export interface Relay {
  readonly port: number;
  /** Leads to this port from now on. */
  lead(port: number): void;
  close(): void;
}

/** Starts a relay. A browser keeps the port of its start, while each test has its own replica. */
export async function startRelay(): Promise<Relay> {
  let target = 0;
  const server = createServer((incoming) => {
    const outgoing = connect(target, "127.0.0.1");
    // Either end closes the other, even if nobody answers any more.
    incoming.on("error", () => outgoing.destroy()).on("close", () => outgoing.destroy());
    outgoing.on("error", () => incoming.destroy()).on("close", () => incoming.destroy());
    incoming.pipe(outgoing).pipe(incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    lead: (port) => {
      target = port;
    },
    close: () => void server.close(),
  };
}
