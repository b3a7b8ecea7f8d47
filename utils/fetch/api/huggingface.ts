import { RefreshError } from "../../model/failure";
import { isTimeout, pauseUntil, readAnswerBody, readJson, readText } from "./answer";
import { noteRefused, readToken } from "./token";

/** The only host that is asked here, and the only one that the user's token is sent to. */
export const ORIGIN = "https://huggingface.co";

/** Requests time out after this: a worker that waits for an answer is killed after thirty seconds. */
const TIMEOUT_MS = 20_000;

/** The statuses for what doesn't exist: a day in the future, or a paper that is not on Hugging Face. */
const NOT_THERE: ReadonlySet<number> = new Set([400, 404]);

/** The statuses for a token that is mistyped, expired, revoked, or lacks a permission. */
const UNWANTED_TOKEN: ReadonlySet<number> = new Set([401, 403]);

/** The result of asking for one thing. */
export type Answer<Body> =
  | { kind: "found"; body: Body; etag?: string; pauseUntil?: number }
  /** It has not changed since the answer with the entity tag. */
  | { kind: "unchanged"; pauseUntil?: number }
  /** It doesn't exist. */
  | { kind: "none"; pauseUntil?: number };

/** The parts of a request besides its address. */
interface Parts {
  method?: string;
  etag?: string;
  body?: unknown;
  token?: string;
}

/** Sends a request. Every request to Hugging Face, and every token, goes through this function. */
async function request(url: string, { method = "GET", etag, body, token }: Parts): Promise<Response> {
  if (!navigator.onLine) throw new RefreshError({ kind: "offline" });
  if (new URL(url).origin !== ORIGIN) throw new RefreshError({ kind: "unexpected" });
  try {
    return await fetch(url, {
      method,
      // Conditional requests are sent from here; the browser's cache would give stale answers.
      cache: "no-store",
      credentials: "omit",
      // A redirect may lead to another host, so none is followed with a token.
      redirect: token ? "manual" : "follow",
      headers: {
        ...(etag && { "If-None-Match": etag }),
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new RefreshError({ kind: isTimeout(error) ? "slow" : "unreachable" }, error);
  }
}

/** True for a redirect that was not followed. Browsers tell nothing else about it. */
const isRedirect = (response: Response) => response.status === 0;

/** Asks with the token if there is one, which raises the quota. If the token is refused, asks again without it. */
async function requestToRead(url: string, etag: string | undefined): Promise<Response> {
  const token = await readToken().catch(() => undefined);
  if (token) {
    const response = await request(url, { etag, token });
    if (response.status === 401) await noteRefused(token).catch((reason) => console.error(reason));
    if (!isRedirect(response) && !UNWANTED_TOKEN.has(response.status)) return response;
  }
  return request(url, { etag });
}

/**
 * Asks once, and turns failures into errors. All reading requests go through this function.
 * @throws RefreshError for every failure
 */
export async function ask(url: string, etag: string | undefined, now: number) {
  const response = await requestToRead(url, etag);
  const pause = pauseUntil(response, now);
  if (response.status === 429) throw new RefreshError({ kind: "limited", until: pause ?? now });
  if (response.status === 304) return { kind: "unchanged", response, pause } as const;
  if (NOT_THERE.has(response.status)) return { kind: "none", response, pause } as const;
  if (!response.ok) throw new RefreshError({ kind: "server", status: response.status });
  return { kind: "found", response, pause } as const;
}

/** The entity tag of an answer, for asking later if it has changed. */
export const etagOf = (response: Response): string | undefined => response.headers.get("ETag") ?? undefined;

const fetchAs =
  <Body>(read: (response: Response) => Promise<Body>) =>
  async (path: string, etag: string | undefined, now: number): Promise<Answer<Body>> => {
    const { kind, response, pause } = await ask(ORIGIN + path, etag, now);
    if (kind !== "found") return { kind, pauseUntil: pause };
    return { kind, body: await read(response), etag: etagOf(response), pauseUntil: pause };
  };

/** Fetches the JSON at a path of Hugging Face, unchecked. For `etag`, `now` and errors see `fetchList`. */
export const fetchJson = fetchAs(readJson);

/** Fetches the text at a path of Hugging Face. For the rest see `fetchJson`. */
export const fetchText = fetchAs(readText);

/** A request on behalf of the token's owner. */
export interface TokenRequest {
  token: string;
  method: "GET" | "POST" | "PATCH";
  path: string;
  body?: unknown;
}

/** The answer of Hugging Face to a TokenRequest. The body is unchecked, and undefined if it is not JSON. */
export interface TokenAnswer {
  status: number;
  body: unknown;
  pauseUntil?: number;
}

/**
 * Sends a request on behalf of the token's owner. It is never repeated automatically, since it may have succeeded even
 * without an answer. A refusal with a status from 400 to 499 is an answer, except 429.
 * @throws RefreshError for every other failure
 */
export async function askAs({ token, method, path, body }: TokenRequest, now: number): Promise<TokenAnswer> {
  const response = await request(ORIGIN + path, { method, body, token });
  const pause = pauseUntil(response, now);
  if (response.status === 429) throw new RefreshError({ kind: "limited", until: pause ?? now });
  if (isRedirect(response)) throw new RefreshError({ kind: "unexpected" });
  if (response.status >= 500) throw new RefreshError({ kind: "server", status: response.status });
  if (response.status === 401) await noteRefused(token).catch((reason) => console.error(reason));
  return { status: response.status, body: await readAnswerBody(response), pauseUntil: pause };
}
