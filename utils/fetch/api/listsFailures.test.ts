import { beforeEach, describe, expect, it, vi } from "vitest";
import { json, standIn } from "../../../tests/support/hub";
import type { Failure, RefreshError } from "../../model/failure";
import { fetchList } from "./lists";

const NOW = Date.parse("2026-06-30T12:00:00Z");
beforeEach(() => void vi.stubGlobal("navigator", { onLine: true }));

async function failureOf(answer: () => Response | Promise<Response>): Promise<Failure> {
  standIn({}, answer);
  return fetchList("day/2026-06-30", undefined, NOW).then(
    (list) => expect.fail(`there was an answer: ${list.kind}`),
    (error: RefreshError) => error.failure,
  );
}

const timeout = () => new DOMException("The operation timed out.", "TimeoutError");
const broken = (error: unknown) =>
  new Response(new ReadableStream({ pull: (controller) => controller.error(error) }));
const body = (text: string) => () => new Response(text);

describe("failures are told apart", () => {
  it.each<[string, () => Response | Promise<Response>, Failure]>([
    ["no route", () => Promise.reject(new TypeError("Failed to fetch")), { kind: "unreachable" }],
    ["no answer in time", () => Promise.reject(timeout()), { kind: "slow" }],
    ["half an answer in time", () => broken(timeout()), { kind: "slow" }],
    ["an answer that breaks off", () => broken(new TypeError("terminated")), { kind: "cutShort" }],
    ["JSON that breaks off", body('[{"paper":{"id":"2606.'), { kind: "cutShort" }],
    ["nothing at all", body(""), { kind: "cutShort" }],
    ["a web page", body("<!doctype html><title>Sign in</title>"), { kind: "notJson" }],
    ["a web page after white space", body("\n\n  <html>"), { kind: "notJson" }],
    ["an object", body('{"papers":[]}'), { kind: "unexpected" }],
    ["null", body("null"), { kind: "unexpected" }],
    ["a number", body("7"), { kind: "unexpected" }],
    ["a text", body('"[]"'), { kind: "unexpected" }],
    ["500", () => json({ error: "oh" }, {}, 500), { kind: "server", status: 500 }],
    ["503 with a web page", () => new Response("<html>", { status: 503 }), { kind: "server", status: 503 }],
    ["403", () => json([], {}, 403), { kind: "server", status: 403 }],
  ])("%s", async (_, answer, failure) => expect(await failureOf(answer)).toEqual(failure));

  it("gives its request a time limit", async () => {
    const sent = vi.fn(async (_url: string, _init?: RequestInit) => json([]));
    vi.stubGlobal("fetch", sent);
    await fetchList("day/2026-06-30", undefined, NOW);
    expect(sent.mock.calls[0]?.[1]?.signal).toBeInstanceOf(AbortSignal);
  });

  it("sends no request while offline", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    const hub = standIn();
    await expect(fetchList("day/2026-06-30", undefined, NOW)).rejects.toMatchObject({
      failure: { kind: "offline" },
    });
    expect(hub.requests).toHaveLength(0);
  });
});

describe("429 waits", () => {
  it.each<[string, Record<string, string>, number]>([
    ["until the window ends", { RateLimit: '"api";r=0;t=42' }, 42],
    [
      "until the window ends, whatever Retry-After says",
      { RateLimit: '"api";r=0;t=42', "Retry-After": "9" },
      42,
    ],
    ["as Retry-After says if no other header tells", { "Retry-After": "90" }, 90],
    ["a whole window if no header tells", {}, 300],
    ["a whole window if no header is readable", { RateLimit: "soon", "Retry-After": "later" }, 300],
  ])("%s", async (_, headers, seconds) => {
    const failure = await failureOf(() => json({ error: "slow down" }, headers, 429));
    expect(failure).toEqual({ kind: "limited", until: NOW + seconds * 1000 });
  });
});
