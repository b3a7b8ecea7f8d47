import { isTimeout } from "../../fetch/api/answer";
import { ZoteroError } from "./zoteroFailure";
import type { ZoteroItem } from "./zoteroItem";

/** The address of a running Zotero. Only programs on this computer can reach it. */
export const ZOTERO = "http://127.0.0.1:23119";

/** Storing a few dozen papers takes Zotero seconds, longer while it is busy with its own sync. */
const TIMEOUT_MS = 60_000;

/** Zotero refuses requests without this header, since any web page could send them. */
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

/** Checks that Zotero is running. @throws ZoteroError if it is not */
export async function greetZotero(address: string = ZOTERO): Promise<void> {
  const response = await ask(`${address}/connector/ping`, { headers: HEADERS });
  if (!response.headers.has("X-Zotero-Version")) throw new ZoteroError({ kind: "notZotero" });
  if (!response.ok) throw new ZoteroError({ kind: "refused", status: response.status });
}

/** Lets Zotero store items in the collection that is selected there. @throws ZoteroError if it stores none */
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
