import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { answering, TOKEN, withToken } from "../../../tests/support/account";
import { NOON, startFresh } from "../../../tests/support/fresh";
import { json } from "../../../tests/support/hub";
import { record } from "../../../tests/support/records";
import { dayFeed } from "../../model/feed";
import { askAs, fetchJson, fetchText } from "./huggingface";
import { fetchList } from "./lists";
import { readConnection } from "./token";

const BEARER = `Bearer ${TOKEN}`;
const read = () => fetchJson("/api/papers/2606.00001", undefined, NOON);
/** The response that browsers give for a redirect that was not followed. */
const redirect = () => Response.error();

beforeEach(startFresh);

describe("without a token", () => {
  it("sends nothing that tells who asks, and follows redirects", async () => {
    const calls = answering(() => json({}));
    await read();
    expect(calls).toMatchObject([{ authorization: null, init: { credentials: "omit", redirect: "follow" } }]);
  });
});

describe("with a token", () => {
  beforeEach(() => withToken());

  it("every request to Hugging Face carries it, and no cookies", async () => {
    const calls = answering(({ path }) => (path.endsWith(".md") ? new Response("# A text") : json([])));
    await read();
    await fetchText("/papers/2606.00001.md", undefined, NOON);
    await fetchList(dayFeed("2026-06-30"), undefined, NOON);
    expect(calls.map(({ authorization, host }) => [authorization, host])).toEqual(
      Array.from({ length: 3 }, () => [BEARER, "huggingface.co"]),
    );
    for (const { init } of calls) expect(init).toMatchObject({ credentials: "omit", redirect: "manual" });
  });

  it("a redirect is followed without the token, wherever it leads", async () => {
    const calls = answering((_, nth) => (nth === 1 ? redirect() : json({ id: "2606.00001" })));
    expect(await read()).toMatchObject({ kind: "found" });
    expect(calls.map(({ authorization, init }) => [authorization, init.redirect])).toEqual([
      [BEARER, "manual"],
      [null, "follow"],
    ]);
  });

  it("a next page on another host is not requested", async () => {
    const Link = '<https://cdn-thumbnails.huggingface.co/p>; rel="next"';
    const calls = answering(() => json([record("2606.00001")], { Link }));
    await expect(fetchList(dayFeed("2026-06-30"), undefined, NOON)).rejects.toThrow("unexpected");
    expect(calls).toHaveLength(1);
  });

  it.each(["@example.org/", ".example.org/", ":8443/"])(
    "a path that would be another host, %s, is not asked for",
    async (path) => {
      const calls = answering(() => json({}));
      await expect(fetchJson(path, undefined, NOON)).rejects.toThrow("unexpected");
      expect(calls).toEqual([]);
    },
  );

  it("a token that is no longer accepted does not prevent reading, and is not sent again", async () => {
    const calls = answering(({ authorization }) =>
      authorization ? json({ error: "Invalid username or password." }, {}, 401) : json({ id: "1" }),
    );
    expect(await read()).toMatchObject({ kind: "found" });
    expect(await read()).toMatchObject({ kind: "found" });
    expect(calls.map(({ authorization }) => authorization)).toEqual([BEARER, null, null]);
    expect((await readConnection())?.refusedAt).toBe(NOON);
  });

  it("a token that may not read something does not prevent reading, and is kept", async () => {
    const calls = answering(({ authorization }) => (authorization ? json({}, {}, 403) : json({ id: "1" })));
    expect(await read()).toMatchObject({ kind: "found" });
    expect(await read()).toMatchObject({ kind: "found" });
    expect(calls.map(({ authorization }) => authorization)).toEqual([BEARER, null, BEARER, null]);
    expect((await readConnection())?.refusedAt).toBeUndefined();
  });

  it("a token whose quota is used up makes requests wait, not go on without it", async () => {
    const calls = answering(() => json({}, { RateLimit: '"api";r=0;t=42' }, 429));
    await expect(read()).rejects.toMatchObject({ failure: { kind: "limited", until: NOON + 42_000 } });
    expect(calls).toHaveLength(1);
  });
});

describe("a write with a token", () => {
  const deed = {
    token: TOKEN,
    method: "POST",
    path: "/api/papers/1/comment",
    body: { comment: "Hm." },
  } as const;

  it("is sent once, as JSON", async () => {
    const calls = answering(() => json({ newMessage: {} }, {}, 201));
    expect(await askAs(deed, NOON)).toEqual({ status: 201, body: { newMessage: {} } });
    expect(calls).toMatchObject([{ method: "POST", authorization: BEARER, body: { comment: "Hm." } }]);
    expect(calls[0]?.init).toMatchObject({ credentials: "omit", redirect: "manual" });
    expect(new Headers(calls[0]?.init.headers).get("Content-Type")).toBe("application/json");
  });

  it.each<[string, () => Response, object]>([
    ["an empty answer", () => new Response("", { status: 200 }), { status: 200, body: undefined }],
    ["an answer that breaks off", () => new Response('{"newMess', { status: 201 }), { status: 201 }],
    ["a refusal", () => json({ error: "no" }, {}, 403), { status: 403, body: { error: "no" } }],
  ])("succeeds with %s", async (_, answer, done) => {
    answering(answer);
    expect(await askAs(deed, NOON)).toMatchObject(done);
  });

  it.each<[string, () => Response, string]>([
    ["a redirect", redirect, "unexpected"],
    ["a web page", () => new Response("<!doctype html><title>Sign in</title>"), "notJson"],
    ["500", () => json({}, {}, 500), "server"],
    ["429", () => json({}, {}, 429), "limited"],
  ])("fails with %s, and is not sent again", async (_, answer, kind) => {
    const calls = answering(answer);
    await expect(askAs(deed, NOON)).rejects.toMatchObject({ failure: { kind } });
    expect(calls).toHaveLength(1);
  });
});
