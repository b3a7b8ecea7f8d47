import type { Failure, FailureOptions } from "./failure.ts";
import { rateHeaders } from "./rate-limit.ts";
import { error, html, json, type Reply } from "./reply.ts";

/** The login page of a captive portal in place of the answer, with a 200, as on trains and in hotels. */
const PORTAL = html(
  "Welcome aboard – sign in to the Wi-Fi",
  '<h1>Welcome aboard</h1><form method="post" action="/login"><label>Seat <input name="seat"></label><button>Go online</button></form>',
);

const BAD_GATEWAY = html("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center>", 502);

/** The reply after a failure of its content. The server simulates failures of the connection. */
export function spoil(reply: Reply, failure: Failure, options: FailureOptions): Reply {
  switch (failure) {
    case "html":
      return PORTAL;
    case "html-error":
      return BAD_GATEWAY;
    case "limited":
      return limited(options.retryInSeconds ?? 60);
    case "server-error":
      return error(500, "Internal Error - We're working hard to fix this as soon as possible!");
    case "nonsense":
      return { ...reply, ...json({ ok: true }) };
    case "null":
      return { ...reply, ...json(null) };
    case "empty":
      return json([]);
    case "truncated-json":
      return { ...reply, body: Buffer.from(reply.body).subarray(0, Math.floor(reply.body.length / 2)) };
    case "bad-records":
      return withList(reply, (items) => [
        null,
        ...items.slice(0, 1),
        "a paper, says a string",
        ...BROKEN,
        ...items.slice(1),
      ]);
    case "all-bad":
      return withList(reply, () => [null, "a paper, says a string", ...BROKEN]);
    default:
      return reply;
  }
}

/** The answer once the quota is spent. It has no `Retry-After`: the real one is not reliable. */
export function limited(seconds: number): Reply {
  const reply = error(
    429,
    "Too many requests from this address: wait a little, or sign in for a higher limit.",
  );
  return { ...reply, headers: rateHeaders("api", 0, seconds, 500) };
}

/** Records without required fields or with wrong types. */
const BROKEN: readonly unknown[] = [
  {
    paper: { title: "A Record Without an Id", summary: "It has no id.", authors: [] },
    title: "A Record Without an Id",
  },
  {
    paper: { id: 2611, title: ["not", "a", "text"], authors: "nobody", upvotes: "many" },
    title: 7,
    numComments: null,
  },
];

function withList(reply: Reply, change: (items: unknown[]) => unknown[]): Reply {
  if (!reply.type.includes("json")) return reply;
  const value: unknown = JSON.parse(reply.body.toString());
  return Array.isArray(value) ? { ...reply, body: JSON.stringify(change(value)) } : reply;
}
