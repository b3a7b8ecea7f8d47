import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The behaviour of the stand-in: like Zotero, or one of the ways in which Zotero may fail. */
type Behaviour = "well" | "forbidden" | "broken" | "readOnly" | "outdated" | "sessionExists" | "other";

/** A stand-in for the connector endpoint of a running Zotero. */
export interface StandInZotero {
  address: string;
  /** The stored items, in order. */
  items: Record<string, unknown>[];
  /** The number of requests that stored items. */
  saves: number;
  /** Behaves like that from the `after`th request to store on. */
  behave(behaviour: Behaviour, after?: number): void;
  close(): Promise<void>;
}

const ANSWERS: Record<Exclude<Behaviour, "well" | "other">, [status: number, body: string]> = {
  forbidden: [403, "Request not allowed\n"],
  broken: [500, ""],
  readOnly: [500, JSON.stringify({ libraryEditable: false })],
  outdated: [400, JSON.stringify({ error: "CONNECTOR_VERSION_OUTDATED" })],
  sessionExists: [409, JSON.stringify({ error: "SESSION_EXISTS" })],
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  return (await request.toArray()).join("");
}

/** Starts a stand-in for Zotero on a free port. It checks what Zotero checks. */
export async function startZotero(): Promise<StandInZotero> {
  let behaviour: Behaviour = "well";
  let after = 0;
  const sessions = new Set<unknown>();

  const answer = (response: ServerResponse, status: number, body = "") => {
    if (behaviour !== "other") response.setHeader("X-Zotero-Version", "7.0.0");
    response.writeHead(status, { "Content-Type": "application/json" }).end(body);
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Zotero breaks off without an answer: any web page could be asking.
    if (!request.headers["x-zotero-connector-api-version"]) {
      response.destroy();
      return;
    }
    if (request.url === "/connector/ping") return answer(response, 200, "Zotero is running");
    if (request.method !== "POST" || request.url !== "/connector/saveItems") return answer(response, 404);
    if (request.headers["content-type"] !== "application/json") return answer(response, 400);
    const { sessionID, items } = JSON.parse(await bodyOf(request));
    if (behaviour !== "well" && behaviour !== "other" && zotero.saves >= after) {
      return answer(response, ...ANSWERS[behaviour]);
    }
    if (!sessionID || sessions.has(sessionID)) return answer(response, ...ANSWERS.sessionExists);
    sessions.add(sessionID);
    zotero.items.push(...items);
    zotero.saves++;
    answer(response, 201);
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const zotero: StandInZotero = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    items: [],
    saves: 0,
    behave: (next, from = 0) => {
      behaviour = next;
      after = from;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return zotero;
}
