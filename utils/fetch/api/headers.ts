/** The rest of a quota: `remaining` requests until `resetInSeconds` from now. */
export interface RateLimit {
  remaining: number;
  resetInSeconds: number;
}

/**
 * Reads a `RateLimit` header, `"api";r=499;t=293` (IETF draft-ietf-httpapi-ratelimit-headers). Of several policies the
 * tightest counts, and of equally tight ones the one that resets last. Undefined if none can be read.
 */
export function parseRateLimit(header: string | null): RateLimit | undefined {
  let tightest: RateLimit | undefined;
  for (const item of header?.split(",") ?? []) {
    const r = /;\s*r=(\d+)/.exec(item)?.[1];
    const t = /;\s*t=(\d+)/.exec(item)?.[1];
    if (r === undefined) continue;
    const limit = { remaining: Number(r), resetInSeconds: Number(t ?? 0) };
    const isTighter =
      !tightest ||
      limit.remaining < tightest.remaining ||
      (limit.remaining === tightest.remaining && limit.resetInSeconds > tightest.resetInSeconds);
    if (isTighter) tightest = limit;
  }
  return tightest;
}

/** The address of `rel="next"` in a `Link` header (RFC 8288); undefined if there is none. */
export function parseNextLink(header: string | null): string | undefined {
  for (const link of header?.split(/,\s*(?=<)/) ?? []) {
    const [, url, parameters] = /^\s*<([^>]*)>(.*)$/.exec(link) ?? [];
    const [, relations = ""] = /;\s*rel=("[^"]*"|[^\s;]+)/i.exec(parameters ?? "") ?? [];
    if (url && relations.replaceAll('"', "").toLowerCase().split(/\s+/).includes("next")) return url;
  }
  return undefined;
}
