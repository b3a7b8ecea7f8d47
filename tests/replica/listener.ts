import { createHash } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Archive } from "./archive.ts";
import type { Clock } from "./clock.ts";
import type { FutureAnswer } from "./daily-papers.ts";
import type { Failure, FailurePlan } from "./failure.ts";
import { bucketOf, type RateLimit } from "./rate-limit.ts";
import { error, type Reply } from "./reply.ts";
import { ARXIV_HOST, isMediaHost, route } from "./routes.ts";
import { limited, spoil } from "./spoil.ts";

/** A request in the log. The status is 0 until there is an answer. */
export type LoggedRequest = {
  method: string;
  host: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: string;
  at: Date;
  status: number;
};

type House = {
  archive: Archive;
  clock: Clock;
  failures: FailurePlan;
  requests: LoggedRequest[];
  /** For callers without a token and for callers with one. */
  rates: Record<"anonymous" | "withToken", RateLimit>;
  hasEtags: boolean;
  future: FutureAnswer;
};

/** The server's listener: it logs, counts and routes requests, and simulates failures. */
export function answering(house: House): RequestListener {
  return (request, response) => {
    answer(house, request, response).catch(() => request.socket.destroy()); // the caller is gone, or sent an invalid URL
  };
}

async function answer(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = (request.headers.host ?? "huggingface.co").replace(/:\d+$/, "");
  const url = new URL(request.url ?? "/", `https://${host}`);
  const logged = log(request, host, url, house.clock.now());
  house.requests.push(logged);
  logged.body = await bodyOf(request);

  const planned = house.failures.take(url.pathname);
  if (planned?.failure === "unreachable") {
    request.socket.destroy();
    return;
  }
  if (planned?.failure === "slow") {
    const { delayInSeconds } = planned.options;
    if (delayInSeconds === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, delayInSeconds * 1000).unref());
  }
  if (planned && isRefused(logged.method, planned.failure)) {
    send(request, response, spoil(error(500, ""), planned.failure, planned.options), logged, NOT_HALF);
    return;
  }
  const right = counted(house, logged, url);
  const reply = planned ? spoil(right, planned.failure, planned.options) : right;
  send(request, response, reply, logged, { hasEtags: house.hasEtags, isHalf: planned?.failure === "half" });
}

const NOT_HALF = { hasEtags: false, isHalf: false };

/** Failures before the server acts on a request. All others spoil the answer after it has acted. */
const isRefused = (method: string, failure: Failure) =>
  method !== "GET" && ["limited", "server-error", "html"].includes(failure);

/** The right answer with the headers of the rate limit, or its refusal. */
function counted(house: House, logged: LoggedRequest, url: URL): Reply {
  const { method, host, body } = logged;
  const now = house.clock.now();
  if (method === "OPTIONS") return { status: 204, type: "text/plain", body: "" };
  const asked = { method, host, url, authorization: logged.headers.authorization, body };
  if (isMediaHost(host) || host === ARXIV_HOST) return route(asked, house.archive, now, house.future);
  const rates = house.rates[asked.authorization ? "withToken" : "anonymous"];
  const { isOver, headers } = rates.spend(bucketOf(url.pathname), now);
  const reply = isOver ? limited(0) : route(asked, house.archive, now, house.future);
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  logged: LoggedRequest,
  { hasEtags, isHalf }: { hasEtags: boolean; isHalf: boolean },
): void {
  const body = Buffer.from(reply.body);
  const headers: Record<string, string> = {
    ...(logged.host !== ARXIV_HOST && { "Access-Control-Allow-Origin": "https://huggingface.co" }),
    "Content-Type": reply.type,
    ...reply.headers,
  };
  const tag = `W/"${body.length.toString(16)}-${createHash("sha1").update(body).digest("base64url").slice(0, 27)}"`;
  if (hasEtags && reply.status === 200) headers.ETag = tag;
  const known = request.headers["if-none-match"]?.split(",").map((one) => one.trim());
  const isUnchanged = headers.ETag !== undefined && known?.includes(tag) && !isHalf;
  logged.status = isUnchanged ? 304 : reply.status;
  if (isUnchanged) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(reply.status, { ...headers, "Content-Length": String(body.length) });
  if (isHalf) response.write(body.subarray(0, Math.floor(body.length / 2)), () => request.socket.destroy());
  else response.end(request.method === "HEAD" ? undefined : body);
}

function log(request: IncomingMessage, host: string, url: URL, at: Date): LoggedRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? "GET",
    host,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(headers),
    body: "",
    at,
    status: 0,
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request) body += part;
  return body;
}
