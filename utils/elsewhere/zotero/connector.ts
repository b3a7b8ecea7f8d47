import { isTimeout } from "../../fetch/api/answer";
import { ZoteroError } from "./zoteroFailure";
import type { ZoteroItem } from "./zoteroItem";

/** Where a running Zotero listens. Only programs on this computer can reach it. */
export const ZOTERO = "http://127.0.0.1:23119";

/** Storing a few dozen papers takes Zotero seconds, longer while it is busy with its own sync. */
const TIMEOUT_MS = 60_000;

/** Without it Zotero breaks off, since any web page could be asking. */
const HEADERS = { "X-Zotero-Connector-API-Version": "3" };

async function ask(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, {
      ...init,
      credentials: "omit",
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new ZoteroError({ kind: isTimeout(error) ? "slow" : "notRunning" }, error);
  }
}

/** Makes sure that a Zotero runs. @throws ZoteroError where none does */
export async function greetZotero(address: string = ZOTERO): Promise<void> {
  const response = await ask(`${address}/connector/ping`, { headers: HEADERS });
  if (!response.headers.has("X-Zotero-Version")) throw new ZoteroError({ kind: "notZotero" });
  if (!response.ok) throw new ZoteroError({ kind: "refused", status: response.status });
}

/** Lets Zotero store items in the collection that is chosen there. @throws ZoteroError where it doesn't */
export async function saveInZotero(items: readonly ZoteroItem[], address: string = ZOTERO): Promise<void> {
  const response = await ask(`${address}/connector/saveItems`, {
    method: "POST",
    headers: { ...HEADERS, "Content-Type": "application/json" },
    body: JSON.stringify({ sessionID: crypto.randomUUID(), uri: "https://arxiv.org/", items }),
  });
  if (response.ok) return;
  const { status } = response;
  const answer = await response.text().catch(() => "");
  if (answer.includes('"libraryEditable":false')) throw new ZoteroError({ kind: "readOnly" });
  if (answer.includes("CONNECTOR_VERSION_OUTDATED")) throw new ZoteroError({ kind: "outdated" });
  throw new ZoteroError({ kind: status < 500 ? "refused" : "broken", status });
}
