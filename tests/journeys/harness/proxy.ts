import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A running proxy. */
export type RunningProxy = { readonly port: number; close(): Promise<void> };

const HANDED_ON = /^(huggingface\.co|[a-z-]+\.huggingface\.co|www\.gravatar\.com|export\.arxiv\.org):443$/;

/**
 * A proxy that passes requests for Hugging Face to the replica, still encrypted, and refuses all others.
 * Firefox needs it because it has no switch that maps names to addresses.
 */
export async function startProxy(replicaPort: number): Promise<RunningProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(403).end());
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("connect", (request, client: Socket, head: Buffer) => {
    client.on("error", () => client.destroy());
    if (!HANDED_ON.test(request.url ?? "")) {
      client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const replica = connect(replicaPort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      if (head.length) replica.write(head);
      replica.pipe(client).pipe(replica);
    });
    replica.on("error", () => client.destroy());
    replica.on("close", () => client.destroy());
    client.on("close", () => replica.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
