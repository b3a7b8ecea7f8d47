import { RefreshError } from "../../model/failure";
import { isTimeout, pauseUntil, readAnswerBody, readJson, readText } from "./answer";
import { noteRefused, readToken } from "./token";

/** The one host that is asked here, and the only one that the user's token is sent to. */
export const ORIGIN = "https://huggingface.co";

/** An answer later than this counts as none: a worker that waits on a request is killed after thirty seconds. */
const TIMEOUT_MS = 20_000;

/** How a day in the future, a paper that is not on Hugging Face or whatever else is not there is answered. */
const NOT_THERE: ReadonlySet<number> = new Set([400, 404]);

/** How a token is answered that is mistyped, has expired, was revoked, or may not do what was asked. */
const UNWANTED_TOKEN: ReadonlySet<number> = new Set([401, 403]);

/** What came of asking for one thing. */
export type Answer<Body> =
  | { kind: "found"; body: Body; etag?: string; pauseUntil?: number }
  /** It is as it was when the entity tag was given. */
  | { kind: "unchanged"; pauseUntil?: number }
  /** There is no such thing. */
  | { kind: "none"; pauseUntil?: number };

/** What a request is made of beside its address. */
interface Parts {
  method?: string;
  etag?: string;
  body?: unknown;
  token?: string;
}

/** The one place from which Hugging Face is asked anything, and the one that a token goes out from. */
async function request(url: string, { method = "GET", etag, body, token }: Parts): Promise<Response> {
  if (!navigator.onLine) throw new RefreshError({ kind: "offline" });
  if (new URL(url).origin !== ORIGIN) throw new RefreshError({ kind: "unexpected" });
  try {
    return await fetch(url, {
      method,
      // Whether a conditional request is sent is ours to say; the browser's own cache would answer stale.
      cache: "no-store",
      credentials: "omit",
      // A redirect may lead to another host: with a token none is followed.
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

/** A redirect that was not followed: browsers tell of it nothing but that. */
const isRedirect = (response: Response) => response.status === 0;

/** Asks with the token where there is one, since that raises the quota; what it stands in the way of, without it. */
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
 * Asks once, and tells answers from failures; every answer to a reader passes through here.
 * @throws RefreshError whatever went wrong on the way
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

/** The entity tag of an answer, by which it can be asked whether it has changed. */
export const etagOf = (response: Response): string | undefined => response.headers.get("ETag") ?? undefined;

const fetchAs =
  <Body>(read: (response: Response) => Promise<Body>) =>
  async (path: string, etag: string | undefined, now: number): Promise<Answer<Body>> => {
    const { kind, response, pause } = await ask(ORIGIN + path, etag, now);
    if (kind !== "found") return { kind, pauseUntil: pause };
    return { kind, body: await read(response), etag: etagOf(response), pauseUntil: pause };
  };

/** Fetches the JSON at a path of Hugging Face, unchecked; `etag`, `now` and what is thrown as with `fetchList`. */
export const fetchJson = fetchAs(readJson);

/** Fetches the text at a path of Hugging Face; the rest as with `fetchJson`. */
export const fetchText = fetchAs(readText);

/** A request in the name of the token's owner. */
export interface TokenRequest {
  token: string;
  method: "GET" | "POST" | "PATCH";
  path: string;
  body?: unknown;
}

/** What Hugging Face answers to it. The body, unchecked, is undefined where it is no JSON. */
export interface TokenAnswer {
  status: number;
  body: unknown;
  pauseUntil?: number;
}

/**
 * Asks or does something in the name of the token's owner, once: never again by itself, since it may have been done
 * though no answer came. A refusal, with a status of 400 or more, is an answer.
 * @throws RefreshError whatever went wrong on the way
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
